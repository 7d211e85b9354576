// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.generate.form;

import java.util.ArrayList;
import java.util.List;
import org.nnpivot.model.nn.Expression;
import org.nnpivot.model.nn.ParameterReference;
import org.nnpivot.model.nn.SizeExpression;
import org.nnpivot.model.nn.access.Arguments;
import org.nnpivot.operators.Form;
import org.nnpivot.operators.FormParameter;
import org.nnpivot.operators.Parameter;
import org.nnpivot.operators.ParameterType;
import org.nnpivot.operators.formula.Formula;

/**
 * What the constructor of a class takes that makes a layer of a function. A parameter that the function takes as it is, is one of
 * the class; what is computed of others, sizes of the operand and subscripts stand in the class.
 */
public final class HelperParameters {

    private HelperParameters() {}

    /** The parameters of the class, in the order of the catalogue. */
    public static List<String> given(Subject subject, Form form) {
        return said(subject).stream().filter(parameter -> isTakenAsItIs(subject, parameter, form)).map(Parameter::name).toList();
    }

    /** Whether there can be such a class: what it takes is known when it is constructed, all else when it is written. */
    public static boolean areKnown(Subject subject, Form form) {
        return said(subject).stream().allMatch(parameter -> isTakenAsItIs(subject, parameter, form)
                || !reads(Arguments.get(subject.operator(), parameter.name()), ParameterReference.class));
    }

    private static boolean reads(Expression value, Class<?> kind) {
        boolean found = kind.isInstance(value);
        for (var nodes = value.eAllContents(); nodes.hasNext() && !found;) {
            found = kind.isInstance(nodes.next());
        }
        return found;
    }

    /** Whether the class says something that the catalogue's documentation calls a parameter. */
    public static boolean standInTheClass(Subject subject, Form form) {
        return said(subject).stream().anyMatch(parameter -> !isTakenAsItIs(subject, parameter, form));
    }

    /** The parameters that are not at the pivot's default. */
    private static List<Parameter> said(Subject subject) {
        List<Parameter> said = new ArrayList<>();
        for (Parameter parameter : subject.declaration().parameters()) {
            boolean isDefault = Arguments.get(subject.operator(), parameter.name()) == null || parameter.defaultValue() != null
                    && Agreement.isProved(subject, new UseScope(subject).evaluator(), new Formula.Reference(parameter.name()),
                            parameter.defaultValue());
            if (!isDefault) {
                said.add(parameter);
            }
        }
        return said;
    }

    private static boolean isTakenAsItIs(Subject subject, Parameter parameter, Form form) {
        List<Formula> values = form.parameters().stream().filter(own -> own.role() == FormParameter.Role.VALUE)
                .map(FormParameter::value).toList();
        return parameter.type().kind() != ParameterType.Kind.INDEX
                && !reads(Arguments.get(subject.operator(), parameter.name()), SizeExpression.class) && values.contains(new Formula.Reference(parameter.name()))
                && values.stream().allMatch(value -> value instanceof Formula.Reference || value instanceof Formula.Constant);
    }
}
