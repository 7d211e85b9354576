// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.operators.formula;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.BinaryOperator;
import org.nnpivot.model.nn.Expression;
import org.nnpivot.model.nn.ListExpression;
import org.nnpivot.model.nn.NoneLiteral;
import org.nnpivot.model.nn.access.Arithmetic;
import org.nnpivot.model.nn.access.Expressions;
import org.nnpivot.model.nn.access.Truth;

/** The functions of the catalogue's language that compute a value and can't be undone. */
final class Computations {

    private Computations() {}

    /** The computed value; {@code null} where the function is not one of these or has no value. */
    static Expression apply(String function, List<Expression> arguments) {
        Expression first = arguments.get(0);
        Expression second = arguments.size() > 1 ? arguments.get(1) : null;
        return switch (function) {
            case "max", "min" -> each(first, second, (a, b) -> Arithmetic.simplify(Expressions.function(function, List.of(a, b))));
            case "abs" -> each(first, Expressions.integer(0), (a, zero) -> absolute(a));
            case "ceil_div" -> each(first, second, Computations::ceilDivided);
            case "append" -> joined(Expressions.items(first), List.of(second));
            case "prepend" -> joined(List.of(first), Expressions.items(second));
            case "prod" -> product(Expressions.items(first));
            case "len" -> Expressions.integer(Expressions.items(first).size());
            case "all" -> truth(Expressions.items(first).stream().map(Computations::holds).reduce(Truth.PROVED, Truth::and));
            case "symmetric" -> truth(symmetric(first));
            default -> overAxes(function, arguments);
        };
    }

    private static Expression overAxes(String function, List<Expression> arguments) {
        return switch (function) {
            case "same_padding" -> SamePadding.of(arguments.get(0), arguments.get(1), arguments.get(2), arguments.get(3));
            case "trailing_axes" -> trailingAxes(Expressions.items(arguments.get(0)).size());
            case "other_axes" -> otherAxes(number(arguments.get(0)), number(arguments.get(1)));
            case "flattened" -> flattened(Expressions.items(arguments.get(0)), number(arguments.get(1)), number(arguments.get(2)));
            case "swapped" -> swapped(number(arguments.get(0)), number(arguments.get(1)), number(arguments.get(2)));
            default -> Arrangements.apply(function, arguments);
        };
    }

    private static int number(Expression value) {
        OptionalLong number = Expressions.asLong(value);
        return number.isPresent() ? (int) number.getAsLong() : Integer.MIN_VALUE;
    }

    private static Expression each(Expression left, Expression right, BinaryOperator<Expression> function) {
        if (!(left instanceof ListExpression) && !(right instanceof ListExpression)) {
            boolean none = left instanceof NoneLiteral || right instanceof NoneLiteral;
            return none ? null : function.apply(Expressions.copy(left), Expressions.copy(right));
        }
        int length = Math.max(length(left), length(right));
        List<Expression> items = new ArrayList<>();
        for (int i = 0; i < length; i++) {
            items.add(each(at(left, i), at(right, i), function));
        }
        return items.contains(null) ? null : Expressions.list(items);
    }

    private static int length(Expression value) {
        return value instanceof ListExpression list ? list.getItems().size() : 0;
    }

    private static Expression at(Expression value, int index) {
        return value instanceof ListExpression list ? list.getItems().get(index) : value;
    }

    private static Expression absolute(Expression value) {
        return switch (Expressions.constant(value)) {
            case Long number -> Expressions.integer(Math.abs(number));
            case Double number -> Expressions.real(Math.abs(number));
            case null, default -> null;
        };
    }

    static Expression ceilDivided(Expression value, Expression by) {
        Expression sum = Conversions.binary("+", value, Conversions.binary("-", by, Expressions.integer(1)));
        return Conversions.binary("//", sum, by);
    }

    private static Expression joined(List<Expression> first, List<Expression> second) {
        List<Expression> items = new ArrayList<>(Conversions.copies(first));
        items.addAll(Conversions.copies(second));
        return Expressions.list(items);
    }

    private static Expression product(List<Expression> factors) {
        return factors.stream().map(Expressions::copy).reduce(Expressions.integer(1), (a, b) -> Conversions.binary("*", a, b));
    }

    private static Truth holds(Expression value) {
        return Expressions.constant(value) instanceof Boolean bool ? Truth.of(bool) : Truth.UNKNOWN;
    }

    private static Expression truth(Truth truth) {
        return truth == Truth.UNKNOWN ? null : Expressions.bool(truth == Truth.PROVED);
    }

    private static Truth symmetric(Expression pads) {
        Truth all = Truth.PROVED;
        for (Expression amount : Expressions.items(pads)) {
            List<Expression> sides = Expressions.items(Conversions.pair(amount));
            all = all.and(Arithmetic.equal(sides.get(0), sides.get(1)));
        }
        return all;
    }

    private static Expression trailingAxes(int count) {
        List<Expression> axes = new ArrayList<>();
        for (int i = -count; i < 0; i++) {
            axes.add(Expressions.integer(i));
        }
        return Expressions.list(axes);
    }

    private static Expression otherAxes(int rank, int axis) {
        if (rank < 0 || axis < -rank) {
            return null;
        }
        List<Expression> axes = new ArrayList<>();
        for (int i = 1; i < rank; i++) {
            if (i != (axis < 0 ? axis + rank : axis)) {
                axes.add(Expressions.integer(i));
            }
        }
        return Expressions.list(axes);
    }

    private static Expression flattened(List<Expression> sizes, int start, int end) {
        int from = start < 0 ? start + sizes.size() : start;
        int to = end < 0 ? end + sizes.size() : end;
        if (from < 0 || to >= sizes.size() || from > to) {
            return null;
        }
        List<Expression> items = new ArrayList<>(Conversions.copies(sizes.subList(0, from)));
        Expression product = product(sizes.subList(from, to + 1));
        items.add(Expressions.constant(product) == null ? Expressions.integer(-1) : product);
        items.addAll(Conversions.copies(sizes.subList(to + 1, sizes.size())));
        return Expressions.list(items);
    }

    private static Expression swapped(int rank, int a, int b) {
        if (rank < 0 || a < -rank || b < -rank || a >= rank || b >= rank) {
            return null;
        }
        List<Expression> order = new ArrayList<>();
        int first = Math.floorMod(a, rank);
        int second = Math.floorMod(b, rank);
        for (int i = 0; i < rank; i++) {
            order.add(Expressions.integer(i == first ? second : i == second ? first : i));
        }
        return Expressions.list(order);
    }
}
