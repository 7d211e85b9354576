// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.operators.formula;

import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.nnpivot.model.nn.Expression;
import org.nnpivot.model.nn.ListExpression;
import org.nnpivot.model.nn.access.Arithmetic;
import org.nnpivot.model.nn.access.Expressions;
import org.nnpivot.model.nn.access.Truth;

/** Reads a framework's value back into the pivot's parameters: solves {@code formula = written} for what it refers to. */
public final class Inverse {

    /** Takes the value of a parameter. */
    public interface Binding {
        /** Returns false when the value does not fit, for example because the parameter has another one already. */
        boolean bind(String parameter, Expression value);
    }

    private final Evaluator evaluator;
    private final ToIntFunction<String> axes;
    private final Binding binding;

    /**
     * @param evaluator evaluates the constant parts of formulas
     * @param axes how many axes a parameter's value has an item for; 0 when any number will do
     * @param binding takes the values found
     */
    public Inverse(Evaluator evaluator, ToIntFunction<String> axes, Binding binding) {
        this.evaluator = evaluator;
        this.axes = axes;
        this.binding = binding;
    }

    /** Solves for the parameters in the formula; false when there is no solution. */
    public boolean solve(Formula formula, Expression written) {
        return switch (formula) {
            case Formula.Reference reference -> binding.bind(reference.name(), written);
            case Formula.ListOf list -> items(list, written);
            case Formula.Call call -> call(call, written);
            case Formula.Unary unary when "-".equals(unary.operator()) ->
                solve(unary.operand(), Conversions.apply("negate", List.of(written)));
            default -> constant(formula, written);
        };
    }

    private boolean constant(Formula formula, Expression written) {
        Expression value = evaluator.evaluate(formula);
        return value != null && same(value, written);
    }

    /** Equal constants of one kind; a single value stands for a list of equal ones. */
    private static boolean same(Expression value, Expression written) {
        if (written instanceof ListExpression list && !(value instanceof ListExpression)) {
            return !list.getItems().isEmpty() && list.getItems().stream().allMatch(item -> same(value, item));
        }
        return (value.eClass() == written.eClass() || bothNumbers(value, written))
                && Arithmetic.equal(value, written) == Truth.PROVED;
    }

    private static boolean bothNumbers(Expression left, Expression right) {
        return Expressions.constant(left) instanceof Number && Expressions.constant(right) instanceof Number;
    }

    private boolean items(Formula.ListOf list, Expression written) {
        if (!(written instanceof ListExpression values) || values.getItems().size() != list.items().size()) {
            return false;
        }
        for (int i = 0; i < list.items().size(); i++) {
            if (!solve(list.items().get(i), values.getItems().get(i))) {
                return false;
            }
        }
        return true;
    }

    private boolean call(Formula.Call call, Expression written) {
        List<Formula> rest = call.arguments().isEmpty() ? List.of() : call.arguments().subList(1, call.arguments().size());
        if (call.arguments().isEmpty()) {
            return constant(call, written);
        }
        int count = call.arguments().get(0) instanceof Formula.Reference reference ? axes.applyAsInt(reference.name()) : 0;
        Optional<Expression> value = Conversions.invert(call.function(), written, rest.stream().map(evaluator::evaluate).toList(),
                count);
        return value.isPresent() && solve(call.arguments().get(0), value.get());
    }
}
