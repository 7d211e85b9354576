// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.model.nn.access;

import java.util.List;
import java.util.Objects;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import org.nnpivot.model.nn.BinaryExpression;
import org.nnpivot.model.nn.Expression;
import org.nnpivot.model.nn.FunctionExpression;
import org.nnpivot.model.nn.IntegerLiteral;
import org.nnpivot.model.nn.SizeExpression;
import org.nnpivot.model.nn.UnaryExpression;

/**
 * Between which integers the value of an expression lies, as far as its form says.
 *
 * @param least {@code null} where there is no such bound
 * @param most {@code null} where there is no such bound
 */
record Bounds(Long least, Long most) {

    private static final Bounds NONE = new Bounds(null, null);

    static Bounds of(Expression expression) {
        try {
            return exact(expression);
        } catch (ArithmeticException tooLarge) {
            return NONE;
        }
    }

    private static Bounds exact(Expression expression) {
        return switch (expression) {
            case IntegerLiteral literal -> new Bounds(literal.getValue(), literal.getValue());
            case SizeExpression size -> new Bounds(0L, null);
            case UnaryExpression unary when "-".equals(unary.getOperator()) -> exact(unary.getOperand()).negated();
            case BinaryExpression binary -> binary(binary.getOperator(), exact(binary.getLeft()), exact(binary.getRight()));
            case FunctionExpression function -> function(function);
            case null, default -> NONE;
        };
    }

    private static Bounds binary(String operator, Bounds left, Bounds right) {
        return switch (operator) {
            case "+" -> new Bounds(both(left.least, right.least, Math::addExact), both(left.most, right.most, Math::addExact));
            case "-" -> binary("+", left, right.negated());
            case "*" -> right.isPositive() ? left.times(right.least) : left.isPositive() ? right.times(left.least) : NONE;
            case "//" -> right.isPositive() ? new Bounds(floor(left.least, right.least), floor(left.most, right.least)) : NONE;
            case "%" -> right.isPositive() ? new Bounds(0L, right.least - 1) : NONE;
            default -> NONE;
        };
    }

    private static Bounds function(FunctionExpression function) {
        List<Bounds> all = function.getArguments().stream().map(Bounds::exact).toList();
        List<Long> least = all.stream().map(Bounds::least).collect(Collectors.toList());
        List<Long> most = all.stream().map(Bounds::most).collect(Collectors.toList());
        return switch (function.getFunction()) {
            case "max" -> new Bounds(any(least, Math::max), every(most, Math::max));
            case "min" -> new Bounds(every(least, Math::min), any(most, Math::min));
            default -> NONE;
        };
    }

    /** Of those that are there. */
    private static Long any(List<Long> bounds, BinaryOperator<Long> chosen) {
        return bounds.stream().filter(Objects::nonNull).reduce(chosen).orElse(null);
    }

    /** Of all, where all are there. */
    private static Long every(List<Long> bounds, BinaryOperator<Long> chosen) {
        return bounds.contains(null) ? null : any(bounds, chosen);
    }

    private static Long both(Long first, Long second, BinaryOperator<Long> operator) {
        return first == null || second == null ? null : operator.apply(first, second);
    }

    private static Long floor(Long value, long divisor) {
        return value == null ? null : Math.floorDiv(value, divisor);
    }

    /** Whether it is one number above zero. */
    private boolean isPositive() {
        return least != null && least.equals(most) && least > 0;
    }

    private Bounds times(long factor) {
        return new Bounds(least == null ? null : Math.multiplyExact(least, factor), most == null ? null : Math.multiplyExact(most, factor));
    }

    private Bounds negated() {
        return new Bounds(most == null ? null : Math.negateExact(most), least == null ? null : Math.negateExact(least));
    }
}
