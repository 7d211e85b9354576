// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.operators.proof;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.nnpivot.model.nn.Expression;
import org.nnpivot.model.nn.access.Arithmetic;
import org.nnpivot.model.nn.access.Expressions;
import org.nnpivot.model.nn.access.Truth;
import org.nnpivot.operators.Form;
import org.nnpivot.operators.FormParameter;
import org.nnpivot.operators.Operator;
import org.nnpivot.operators.Parameter;
import org.nnpivot.operators.formula.Evaluator;
import org.nnpivot.operators.formula.Formula;
import org.nnpivot.operators.formula.Scope;

/**
 * One operator written in one form, with values for what the form says.
 *
 * @param operator which
 * @param form how it is written
 * @param number among the samples of the form
 * @param values by parameter of the pivot; without those that the form fixes or that depend on the operands
 */
record Sample(Operator operator, Form form, int number, Map<String, Expression> values) {

    /** Deviations that leave nothing to compare. */
    private static final Set<String> INCOMPARABLE = Set.of("RandomValues", "NoGradient");

    /** The parameters of the pivot that the form says with values of its own. */
    static Set<String> said(Form form) {
        Set<String> said = new LinkedHashSet<>();
        form.parameters().stream().filter(parameter -> parameter.role() == FormParameter.Role.VALUE)
                .forEach(parameter -> references(parameter.value(), said));
        form.sets().forEach(setting -> said.remove(setting.parameter()));
        return said;
    }

    private static void references(Formula formula, Set<String> found) {
        switch (formula) {
            case Formula.Reference reference -> found.add(reference.name());
            case Formula.ListOf list -> list.items().forEach(item -> references(item, found));
            case Formula.Call call -> call.arguments().stream().limit(1).forEach(argument -> references(argument, found));
            case Formula.Unary unary -> references(unary.operand(), found);
            default -> { }
        }
    }

    /** The value of a formula over the operator's parameters; {@code null} when something in it has none. */
    Expression value(Formula formula) {
        return new Evaluator(new Values()).evaluate(formula);
    }

    /** Whether the results can be compared: they are not declared to differ, and what the form fixes is among the declared values. */
    boolean isComparable() {
        return operator.refusals().stream().noneMatch(refusal -> INCOMPARABLE.contains(refusal.id())) && form.sets().stream().allMatch(setting -> {
            List<Formula> domain = operator.parameter(setting.parameter()).domain();
            Expression value = domain.isEmpty() ? null : value(setting.value());
            return value == null || domain.stream().anyMatch(each -> Arithmetic.equal(value, value(each)) != Truth.REFUTED);
        });
    }

    /** Constants say their values themselves; what surrounds the operator is known only later. */
    private final class Values implements Scope {

        @Override
        public Expression value(String name) {
            if (values.containsKey(name)) {
                return values.get(name);
            }
            for (Form.Setting setting : form.sets()) {
                if (setting.parameter().equals(name)) {
                    return Sample.this.value(setting.value());
                }
            }
            Parameter parameter = operator.parameter(name);
            return parameter == null || parameter.defaultValue() == null ? null : Sample.this.value(parameter.defaultValue());
        }

        @Override
        public Expression call(String function, List<Formula> arguments, Evaluator evaluator) {
            return null;
        }
    }

    @Override
    public String toString() {
        return operator.name() + " " + form.key() + " " + values.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + Expressions.text(entry.getValue())).toList();
    }
}
