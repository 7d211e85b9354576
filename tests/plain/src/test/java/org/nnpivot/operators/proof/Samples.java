// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.operators.proof;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.nnpivot.model.nn.Expression;
import org.nnpivot.model.nn.ListExpression;
import org.nnpivot.model.nn.access.Expressions;
import org.nnpivot.operators.Catalogues;
import org.nnpivot.operators.Form;
import org.nnpivot.operators.FormParameter;
import org.nnpivot.operators.Framework;
import org.nnpivot.operators.Operator;
import org.nnpivot.operators.Parameter;
import org.nnpivot.operators.ParameterType.Kind;
import org.nnpivot.operators.formula.Formula;
import org.nnpivot.operators.formula.Function;
import org.nnpivot.operators.formula.Functions;

/** The samples of an operator: each form that can be read, with all pairs of values from the declared domains. */
final class Samples {

    private Samples() {}

    /** All samples of the forms of a framework that can be read. */
    static List<Sample> of(Operator operator, Framework framework) {
        List<Sample> samples = new ArrayList<>();
        for (Form form : operator.forms()) {
            if (form.framework() == framework && isRead(form)) {
                of(operator, form, samples);
            }
        }
        return samples;
    }

    /** Whether the framework has a name for the operator, which no other one has before it. */
    static boolean isRead(Operator operator, Framework framework) {
        return operator.forms().stream().anyMatch(form -> form.framework() == framework && isRead(form)
                && Catalogues.bundled().spellings(framework, form.key()).getFirst().operator() == operator);
    }

    private static boolean isRead(Form form) {
        return form.parameters().stream().allMatch(Samples::isRead);
    }

    /** What cannot be solved for the pivot's parameters is only written. */
    private static boolean isRead(FormParameter parameter) {
        return !(parameter.value() instanceof Formula.Call call)
                || Functions.named(call.function()).map(Function::invertible).orElse(false);
    }

    private static void of(Operator operator, Form form, List<Sample> samples) {
        Set<String> said = Sample.said(form);
        Map<String, List<Expression>> domains = new LinkedHashMap<>();
        operator.parameters().stream().filter(parameter -> said.contains(parameter.name()) && !parameter.inferred())
                .forEach(parameter -> domains.put(parameter.name(), domain(operator, form, parameter)));
        List<String> names = List.copyOf(domains.keySet());
        int number = 0;
        for (int[] row : Pairs.covering(domains.values().stream().mapToInt(List::size).toArray())) {
            Map<String, Expression> values = new LinkedHashMap<>();
            for (int i = 0; i < row.length; i++) {
                values.put(names.get(i), domains.get(names.get(i)).get(row[i]));
            }
            samples.add(new Sample(operator, form, number++, values));
        }
    }

    /** The declared values; of a parameter that has one an axis, also different ones together. */
    private static List<Expression> domain(Operator operator, Form form, Parameter parameter) {
        Sample none = new Sample(operator, form, 0, Map.of());
        List<Expression> values = new ArrayList<>();
        parameter.domain().forEach(formula -> values.add(none.value(formula)));
        if (values.isEmpty()) {
            if (parameter.defaultValue() == null) {
                throw new AssertionError("no domain is declared for " + parameter.name() + " of " + operator.name());
            }
            values.add(none.value(parameter.defaultValue()));
        }
        boolean each = parameter.type().kind() == Kind.VECTOR || parameter.type().kind() == Kind.PADS;
        if (each && parameter.type().length() > 1 && values.size() > 1
                && values.stream().noneMatch(ListExpression.class::isInstance)) {
            List<Expression> mixed = new ArrayList<>();
            for (int axis = 0; axis < parameter.type().length(); axis++) {
                mixed.add(Expressions.copy(values.get(axis % values.size())));
            }
            values.add(Expressions.tuple(mixed));
        }
        values.removeIf(java.util.Objects::isNull);
        return values;
    }
}
