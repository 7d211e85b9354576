// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.generate;

import java.util.Map;
import org.nnpivot.generate.flow.DataFlow;
import org.nnpivot.generate.form.ResultPaths;
import org.nnpivot.model.nn.Operator;
import org.nnpivot.model.nn.Step;
import org.nnpivot.model.nn.SubNetwork;
import org.nnpivot.model.nn.Tensor;
import org.nnpivot.model.nn.Use;
import org.nnpivot.operators.Catalogue;
import org.nnpivot.operators.Form;
import org.nnpivot.operators.FormParameter;
import org.nnpivot.operators.formula.Formula;

/** Whether every step of a chain is a layer that gives one tensor. */
final class ChainForms {

    private ChainForms() {}

    /** What is none, in words; {@code null} when all are. {@code helpers}: classes make layers of functions. */
    static String obstacle(Catalogue catalogue, DataFlow flow, Map<Operator, Form> forms, boolean helpers) {
        for (Step step : flow.network().getBody().getSteps()) {
            Use use = (Use) step;
            Operator applied = use.applied();
            if (applied instanceof SubNetwork) {
                continue;
            }
            if (use.getDefinition() == null) {
                if (!helpers || computes(forms.get(applied))) {
                    return applied.getType() + " is no layer there";
                }
                continue;
            }
            if (isToldMore(forms.get(applied))) {
                return applied.getName() + " is called with an argument besides its input";
            }
            for (Tensor result : use.getResults()) {
                ResultPaths.Path path = ResultPaths.find(forms.get(applied), catalogue.operator(applied.getType()).orElseThrow(),
                        result);
                if (!flow.readers(result).isEmpty() && (!path.steps().isEmpty() || path.isStackOf(result))) {
                    return applied.getName() + " returns several results";
                }
            }
        }
        return null;
    }

    /** Whether the call has to say a value that is not the default. */
    private static boolean isToldMore(Form form) {
        return form.call().stream().anyMatch(parameter -> parameter.role() == FormParameter.Role.VALUE
                && !parameter.value().equals(parameter.defaultValue()));
    }

    /** Whether a function takes something computed of a parameter, which a layer made of it would compute anew in each call. */
    private static boolean computes(Form form) {
        return form.parameters().stream().anyMatch(parameter -> parameter.role() == FormParameter.Role.VALUE
                && !(parameter.value() instanceof Formula.Reference) && !(parameter.value() instanceof Formula.Constant));
    }
}
