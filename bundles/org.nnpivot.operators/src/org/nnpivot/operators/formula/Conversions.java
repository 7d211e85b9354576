// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.operators.formula;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;
import org.nnpivot.model.nn.Expression;
import org.nnpivot.model.nn.ListExpression;
import org.nnpivot.model.nn.NoneLiteral;
import org.nnpivot.model.nn.access.Arithmetic;
import org.nnpivot.model.nn.access.Expressions;
import org.nnpivot.model.nn.access.Truth;

/**
 * The functions of the catalogue's language that convert a value between the pivot and a framework and can be undone. Lists
 * are converted as the function's meaning asks; a value that has no counterpart gives an empty result.
 */
final class Conversions {

    private Conversions() {}

    /** The converted value; {@code null} where the function is not one of these or has no value. */
    static Expression apply(String function, List<Expression> arguments) {
        Expression first = arguments.get(0);
        return switch (function) {
            case "complement" -> items(first, value -> shortest(binary("-", Expressions.integer(1), value)));
            case "negate" -> items(first, value -> binary("*", Expressions.integer(-1), value));
            case "reciprocal" -> items(first, value -> shortest(binary("/", Expressions.real(1), value)));
            case "squared" -> items(first, value -> shortest(binary("*", value, value)));
            case "reversed" -> Expressions.list(copies(Expressions.items(first)).reversed());
            case "pairs" -> arguments.size() == 1 ? pairs(first) : zip(first, arguments.get(1));
            case "last_axis_first" -> lastAxisFirst(first, arguments.size() == 1);
            case "framed" -> framed(pairs(first));
            case "item" -> item(first, arguments.size() == 1 ? Expressions.integer(0) : arguments.get(1));
            case "absent_batch" -> Expressions.list(copies(Expressions.items(first)).subList(1, Expressions.items(first).size()));
            case "map" -> mapped(arguments, 1, 2);
            default -> null;
        };
    }

    /**
     * The value that {@link #apply} converts into the written one.
     *
     * @param rest the function's other arguments
     * @param axes how many axes the pivot's value has an item for; 0 when that is not known
     */
    static Optional<Expression> invert(String function, Expression written, List<Expression> rest, int axes) {
        return Optional.ofNullable(switch (function) {
            case "complement", "negate", "reciprocal", "reversed" -> apply(function, List.of(written));
            case "squared" -> root(written);
            case "pairs" -> rest.isEmpty() ? Expressions.copy(written) : null;
            case "last_axis_first" -> fromLastAxisFirst(written, axes);
            case "framed" -> unframed(written);
            case "item" -> rest.isEmpty() ? Expressions.list(List.of(Expressions.copy(written))) : null;
            case "absent_batch" -> prepended(Expressions.integer(0), written);
            case "map" -> mapped(prepend(written, rest), 2, 1);
            default -> null;
        });
    }

    private static List<Expression> prepend(Expression first, List<Expression> rest) {
        List<Expression> all = new ArrayList<>(rest);
        all.add(0, first);
        return all;
    }

    /** arguments: the value, then pairs; looks the value up at one position of a pair and gives the other. */
    private static Expression mapped(List<Expression> arguments, int from, int to) {
        for (int i = 0; i + 2 < arguments.size(); i += 2) {
            if (sameKind(arguments.get(0), arguments.get(i + from))
                    && Arithmetic.equal(arguments.get(0), arguments.get(i + from)) == Truth.PROVED) {
                return Expressions.copy(arguments.get(i + to));
            }
        }
        return null;
    }

    private static boolean sameKind(Expression left, Expression right) {
        return (left instanceof ListExpression) == (right instanceof ListExpression);
    }

    /** None is no number, so that nothing can be computed of it. */
    private static Expression items(Expression value, java.util.function.UnaryOperator<Expression> function) {
        if (value instanceof ListExpression list) {
            List<Expression> converted = list.getItems().stream().map(item -> items(item, function)).toList();
            return converted.contains(null) ? null : Expressions.list(converted);
        }
        return value instanceof NoneLiteral ? null : function.apply(value);
    }

    static Expression binary(String operator, Expression left, Expression right) {
        return Arithmetic.simplify(Expressions.binary(operator, Expressions.copy(left), Expressions.copy(right)));
    }

    static List<Expression> copies(List<Expression> values) {
        return values.stream().map(Expressions::copy).toList();
    }

    /** 1 - 0.9 is 0.1 for people, and 0.09999999999999998 for machines: fifteen digits are what both agree on. */
    private static Expression shortest(Expression value) {
        return Expressions.constant(value) instanceof Double number && !number.isInfinite() && !number.isNaN()
                ? Expressions.real(new BigDecimal(number).round(new MathContext(15)).doubleValue()) : value;
    }

    private static Expression root(Expression written) {
        return Expressions.constant(written) instanceof Number number
                ? shortest(Expressions.real(Math.sqrt(number.doubleValue()))) : null;
    }

    static Expression pair(Expression amount) {
        return amount instanceof ListExpression ? Expressions.copy(amount)
                : Expressions.list(List.of(Expressions.copy(amount), Expressions.copy(amount)));
    }

    private static Expression pairs(Expression pads) {
        return Expressions.list(Expressions.items(pads).stream().map(Conversions::pair).toList());
    }

    private static Expression zip(Expression before, Expression after) {
        return combine(before, after, (b, a) -> Expressions.list(List.of(Expressions.copy(b), Expressions.copy(a))));
    }

    private static Expression combine(Expression left, Expression right, BinaryOperator<Expression> function) {
        List<Expression> first = Expressions.items(left);
        List<Expression> second = Expressions.items(right);
        List<Expression> combined = new ArrayList<>();
        for (int i = 0; i < Math.max(first.size(), second.size()); i++) {
            combined.add(function.apply(first.get(Math.min(i, first.size() - 1)), second.get(Math.min(i, second.size() - 1))));
        }
        return Expressions.list(combined);
    }

    private static Expression framed(Expression pairs) {
        List<Expression> framed = new ArrayList<>();
        framed.add(pair(Expressions.integer(0)));
        framed.addAll(copies(Expressions.items(pairs)));
        framed.add(pair(Expressions.integer(0)));
        return Expressions.list(framed);
    }

    private static Expression unframed(Expression written) {
        List<Expression> items = Expressions.items(written);
        if (items.size() < 3 || !isZero(items.get(0)) || !isZero(items.get(items.size() - 1))) {
            return null;
        }
        return Expressions.list(copies(items.subList(1, items.size() - 1)));
    }

    private static boolean isZero(Expression pair) {
        return Expressions.items(pair).stream().allMatch(item -> Arithmetic.equal(item, Expressions.integer(0)) == Truth.PROVED);
    }

    private static Expression item(Expression list, Expression index) {
        if (!(Expressions.constant(index) instanceof Long at)) {
            return null;
        }
        List<Expression> items = Expressions.items(list);
        int position = (int) (at < 0 ? at + items.size() : at);
        return position < 0 || position >= items.size() ? null : Expressions.copy(items.get(position));
    }

    private static Expression prepended(Expression first, Expression rest) {
        return Expressions.list(prepend(first, copies(Expressions.items(rest))));
    }

    private static Expression lastAxisFirst(Expression pads, boolean mayBeOne) {
        List<Expression> flat = new ArrayList<>();
        List<Expression> axes = Expressions.items(pairs(pads));
        for (Expression pair : (mayBeOne ? axes : withoutLeadingZeros(axes)).reversed()) {
            flat.addAll(copies(Expressions.items(pair)));
        }
        boolean alike = flat.stream().allMatch(amount -> Arithmetic.equal(amount, flat.get(0)) == Truth.PROVED);
        return mayBeOne && alike ? flat.get(0) : Expressions.list(flat);
    }

    /** Axes before the first one that is padded need not be said; one is said at least. */
    private static List<Expression> withoutLeadingZeros(List<Expression> axes) {
        int first = 0;
        while (first < axes.size() - 1 && isZero(axes.get(first))) {
            first++;
        }
        return axes.subList(first, axes.size());
    }

    private static Expression fromLastAxisFirst(Expression written, int axes) {
        if (!(written instanceof ListExpression list)) {
            return Expressions.copy(written);
        }
        List<Expression> pairs = new ArrayList<>();
        for (int i = list.getItems().size() - 2; i >= 0; i -= 2) {
            pairs.add(Expressions.list(copies(list.getItems().subList(i, i + 2))));
        }
        while (pairs.size() < axes) {
            pairs.add(0, pair(Expressions.integer(0)));
        }
        return Expressions.list(pairs);
    }
}
