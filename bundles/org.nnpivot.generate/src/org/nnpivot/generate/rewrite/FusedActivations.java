// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.generate.rewrite;

import java.util.Optional;
import org.nnpivot.model.nn.Operator;
import org.nnpivot.model.nn.StringLiteral;
import org.nnpivot.model.nn.access.Arguments;
import org.nnpivot.model.nn.access.Expressions;
import org.nnpivot.operators.Catalogue;
import org.nnpivot.operators.Form;
import org.nnpivot.operators.Framework;
import org.nnpivot.operators.Parameter;
import org.nnpivot.operators.ParameterType;
import org.nnpivot.operators.formula.Formula;

/**
 * The activations that layers of a lowered model apply to their own results.
 *
 * @param framework whose words name them
 */
public record FusedActivations(Catalogue catalogue, Framework framework) {

    /** The activation of a layer as an operator of its own; empty where it has none, or one that only the run tells. */
    public Optional<Operator> of(Operator layer) {
        return catalogue.operator(layer.getType()).filter(declaration -> !declaration.activation())
                .flatMap(declaration -> declaration.parameters().stream()
                        .filter(parameter -> parameter.type().kind() == ParameterType.Kind.ACTIVATION).findFirst())
                .flatMap(parameter -> named(layer, parameter));
    }

    private Optional<Operator> named(Operator layer, Parameter parameter) {
        return Arguments.get(layer, parameter.name()) instanceof StringLiteral word
                ? catalogue.activation(framework, word.getValue()).map(declaration -> operator(declaration, word.getValue()))
                : Optional.empty();
    }

    private Operator operator(org.nnpivot.operators.Operator declaration, String word) {
        Operator operator = OperatorFactory.create(declaration);
        declaration.forms().stream().filter(form -> form.framework() == framework && word.equals(form.activationName())).findFirst()
                .ifPresent(form -> {
                    form.parameters().forEach(parameter -> set(operator, parameter.value(), parameter.defaultValue()));
                    form.sets().forEach(setting -> set(operator, new Formula.Reference(setting.parameter()), setting.value()));
                });
        return operator;
    }

    /** Whoever names an activation gets its form's defaults. */
    private static void set(Operator operator, Formula parameter, Formula value) {
        if (parameter instanceof Formula.Reference reference && value instanceof Formula.Constant constant) {
            Arguments.set(operator, reference.name(), Expressions.of(constant.value()));
        }
    }
}
