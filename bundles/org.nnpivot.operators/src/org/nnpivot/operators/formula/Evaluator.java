// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.operators.formula;

import java.util.ArrayList;
import java.util.List;
import org.nnpivot.model.nn.Expression;
import org.nnpivot.model.nn.ListExpression;
import org.nnpivot.model.nn.NoneLiteral;
import org.nnpivot.model.nn.access.Arithmetic;
import org.nnpivot.model.nn.access.Expressions;
import org.nnpivot.model.nn.access.Truth;

/**
 * Evaluates formulas of the catalogue. What can't be told is {@code null} as a value and {@link Truth#UNKNOWN} as a guard.
 * Operators work on lists item by item; a single value stands for a list of equal ones.
 */
public final class Evaluator {

    private final Scope scope;

    /** Evaluates in that scope. */
    public Evaluator(Scope scope) {
        this.scope = scope;
    }

    /** The value of a formula, simplified; {@code null} when something in it has no value. */
    public Expression evaluate(Formula formula) {
        return switch (formula) {
            case Formula.Constant constant -> Expressions.of(constant.value());
            case Formula.Reference reference -> copy(scope.value(reference.name()));
            case Formula.ListOf list -> list(list);
            case Formula.Index index -> index(index);
            case Formula.Conditional choice -> conditional(choice);
            case Formula.Call call -> call(call);
            case Formula.Unary unary -> "not".equals(unary.operator()) ? truth(formula) : negative(unary);
            case Formula.Binary binary -> isQuestion(binary.operator()) ? truth(formula) : binary(binary);
        };
    }

    private static Expression copy(Expression value) {
        return value == null ? null : Expressions.copy(value);
    }

    private Expression truth(Formula formula) {
        return switch (holds(formula)) {
            case PROVED -> Expressions.bool(true);
            case REFUTED -> Expressions.bool(false);
            case UNKNOWN -> null;
        };
    }

    /** Whether a guard holds; no guard always does. */
    public Truth holds(Formula guard) {
        return switch (guard) {
            case null -> Truth.PROVED;
            case Formula.Unary unary when "not".equals(unary.operator()) -> holds(unary.operand()).not();
            case Formula.Binary binary when "and".equals(binary.operator()) -> holds(binary.left()).and(holds(binary.right()));
            case Formula.Binary binary when "or".equals(binary.operator()) -> holds(binary.left()).or(holds(binary.right()));
            case Formula.Binary binary when isQuestion(binary.operator()) -> question(binary);
            default -> Expressions.constant(evaluate(guard)) instanceof Boolean bool ? Truth.of(bool) : Truth.UNKNOWN;
        };
    }

    private static boolean isQuestion(String operator) {
        return switch (operator) {
            case "==", "!=", "<", "<=", ">", ">=", "and", "or", "in" -> true;
            default -> false;
        };
    }

    private Truth question(Formula.Binary binary) {
        Expression left = evaluate(binary.left());
        Expression right = evaluate(binary.right());
        if (left == null || right == null) {
            return Truth.UNKNOWN;
        }
        if ("in".equals(binary.operator())) {
            return Expressions.items(right).stream().map(item -> compare("==", left, item)).reduce(Truth.REFUTED, Truth::or);
        }
        return "!=".equals(binary.operator()) ? compare("==", left, right).not() : compare(binary.operator(), left, right);
    }

    private static Truth compare(String operator, Expression left, Expression right) {
        boolean lists = left instanceof ListExpression || right instanceof ListExpression;
        if (!lists) {
            return Arithmetic.compare(operator, left, right);
        }
        int length = length(left, right);
        if (length < 0) {
            return Truth.REFUTED;
        }
        Truth all = Truth.PROVED;
        for (int i = 0; i < length; i++) {
            all = all.and(compare(operator, item(left, i), item(right, i)));
        }
        return all;
    }

    /** The common length of two values of which one is a list; -1 when they don't fit. */
    private static int length(Expression left, Expression right) {
        int first = left instanceof ListExpression list ? list.getItems().size() : -1;
        int second = right instanceof ListExpression list ? list.getItems().size() : -1;
        if (first >= 0 && second >= 0 && first != second) {
            return -1;
        }
        return Math.max(first, second);
    }

    private static Expression item(Expression value, int index) {
        return value instanceof ListExpression list ? list.getItems().get(index) : value;
    }

    private Expression binary(Formula.Binary binary) {
        Expression left = evaluate(binary.left());
        Expression right = evaluate(binary.right());
        return left == null || right == null ? null : apply(binary.operator(), left, right);
    }

    /** None is no number, so that nothing can be computed of it. */
    private static Expression apply(String operator, Expression left, Expression right) {
        if (left instanceof NoneLiteral || right instanceof NoneLiteral) {
            return null;
        }
        if (!(left instanceof ListExpression) && !(right instanceof ListExpression)) {
            return Arithmetic.simplify(Expressions.binary(operator, Expressions.copy(left), Expressions.copy(right)));
        }
        int length = length(left, right);
        if (length < 0) {
            return null;
        }
        List<Expression> items = new ArrayList<>();
        for (int i = 0; i < length; i++) {
            items.add(apply(operator, item(left, i), item(right, i)));
        }
        return items.contains(null) ? null : Expressions.list(items);
    }

    private Expression negative(Formula.Unary unary) {
        Expression operand = evaluate(unary.operand());
        return operand == null ? null : apply("*", Expressions.integer(-1), operand);
    }

    private Expression list(Formula.ListOf list) {
        List<Expression> items = new ArrayList<>();
        for (Formula item : list.items()) {
            items.add(evaluate(item));
        }
        return items.contains(null) ? null : Expressions.list(items);
    }

    private Expression index(Formula.Index index) {
        Expression base = evaluate(index.base());
        Expression at = evaluate(index.index());
        if (!(base instanceof ListExpression list) || !(Expressions.constant(at) instanceof Long position)) {
            return null;
        }
        int i = (int) (position < 0 ? position + list.getItems().size() : position);
        return i < 0 || i >= list.getItems().size() ? null : Expressions.copy(list.getItems().get(i));
    }

    private Expression conditional(Formula.Conditional choice) {
        return switch (holds(choice.condition())) {
            case PROVED -> evaluate(choice.then());
            case REFUTED -> evaluate(choice.otherwise());
            case UNKNOWN -> null;
        };
    }

    private Expression call(Formula.Call call) {
        Expression ofScope = scope.call(call.function(), call.arguments(), this);
        if (ofScope != null || call.arguments().isEmpty()) {
            return ofScope;
        }
        List<Expression> arguments = new ArrayList<>();
        for (Formula argument : call.arguments()) {
            arguments.add(evaluate(argument));
        }
        if (arguments.contains(null)) {
            return null;
        }
        Expression converted = Conversions.apply(call.function(), arguments);
        return converted != null ? converted : Computations.apply(call.function(), arguments);
    }
}
