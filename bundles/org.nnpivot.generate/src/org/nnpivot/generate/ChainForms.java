// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.generate;

import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.nnpivot.generate.flow.DataFlow;
import org.nnpivot.generate.form.ChainLink;
import org.nnpivot.generate.form.HelperParameters;
import org.nnpivot.generate.form.Pickers;
import org.nnpivot.generate.form.Subject;
import org.nnpivot.model.nn.Operator;
import org.nnpivot.model.nn.ParameterReference;
import org.nnpivot.model.nn.SizeExpression;
import org.nnpivot.model.nn.SubNetwork;
import org.nnpivot.model.nn.Use;
import org.nnpivot.operators.Catalogue;
import org.nnpivot.operators.Form;
import org.nnpivot.operators.FormParameter;

/** Whether every step of a chain is a layer that gives one tensor. */
final class ChainForms {

    private ChainForms() {}

    /** What is none, in words; {@code null} when all are. {@code helpers}: classes make layers of functions and pick results. */
    static String obstacle(Catalogue catalogue, DataFlow flow, Map<Operator, Form> forms, boolean helpers) {
        for (ChainLink link : ChainLink.all(flow)) {
            Operator applied = link.use().applied();
            if (applied instanceof SubNetwork part) {
                if (part.getNetwork().getBody().isTuple() || !link.steps().isEmpty()) {
                    return applied.getName() + " returns several results";
                }
                continue;
            }
            Form form = forms.get(applied);
            var declaration = catalogue.operator(applied.getType()).orElseThrow();
            if (link.use().getDefinition() == null) {
                boolean known = HelperParameters.areKnown(new Subject(applied, declaration, List.of(link.use()), flow), form);
                if (!helpers || !known || !link.steps().isEmpty()) {
                    return applied.getType() + " is no layer there";
                }
            } else if (isToldMore(form)) {
                return applied.getName() + " is called with an argument besides its input";
            } else if (link.picks(form, declaration) && !(helpers && isPicked(catalogue, link))) {
                return applied.getName() + " returns several results";
            }
        }
        return null;
    }

    /** Whether a class can pick the result, which must not depend on parameters of the network. */
    private static boolean isPicked(Catalogue catalogue, ChainLink link) {
        for (Use step : link.steps()) {
            for (var nodes = step.getOperator().eAllContents(); nodes.hasNext();) {
                EObject node = nodes.next();
                if (node instanceof ParameterReference || node instanceof SizeExpression) {
                    return false;
                }
            }
        }
        return Pickers.of(catalogue, link) != null;
    }

    /** Whether the call has to say a value that is not the default. */
    private static boolean isToldMore(Form form) {
        return form.call().stream().anyMatch(parameter -> parameter.role() == FormParameter.Role.VALUE
                && !parameter.value().equals(parameter.defaultValue()));
    }
}
