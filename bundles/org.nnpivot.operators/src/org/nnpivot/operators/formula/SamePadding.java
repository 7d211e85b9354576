// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.operators.formula;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.nnpivot.model.nn.Expression;
import org.nnpivot.model.nn.ListExpression;
import org.nnpivot.model.nn.access.Arithmetic;
import org.nnpivot.model.nn.access.Expressions;

/**
 * TensorFlow's padding "same" (tf.nn, notes on padding): as many elements that the output has one for each stride; an odd
 * element goes behind. Of a size that only the run tells, the amounts are written as shortly as they can be.
 */
final class SamePadding {

    private SamePadding() {}

    /** The amounts before and behind each axis. */
    static Expression of(Expression sizes, Expression kernel, Expression stride, Expression dilation) {
        int axes = List.of(sizes, kernel, stride, dilation).stream().mapToInt(SamePadding::length).max().orElse(1);
        List<Expression> before = new ArrayList<>();
        List<Expression> behind = new ArrayList<>();
        for (int i = 0; i < axes; i++) {
            List<Expression> amounts = axis(at(sizes, i), at(kernel, i), at(stride, i), at(dilation, i));
            before.add(amounts.get(0));
            behind.add(amounts.get(1));
        }
        return Conversions.apply("pairs", List.of(Expressions.list(before), Expressions.list(behind)));
    }

    private static int length(Expression value) {
        return value instanceof ListExpression list ? list.getItems().size() : 1;
    }

    private static Expression at(Expression value, int axis) {
        return Expressions.copy(value instanceof ListExpression list ? list.getItems().get(axis) : value);
    }

    private static List<Expression> axis(Expression size, Expression kernel, Expression stride, Expression dilation) {
        Expression reach = binary("*", dilation, binary("-", kernel, Expressions.integer(1)));
        OptionalLong constantReach = Expressions.asLong(reach);
        OptionalLong constantStride = Expressions.asLong(stride);
        boolean open = Expressions.asLong(size).isEmpty() && constantReach.isPresent() && constantStride.isPresent()
                && constantReach.getAsLong() + 1 >= constantStride.getAsLong();
        return open ? open(size, constantReach.getAsLong(), constantStride.getAsLong()) : known(size, reach, stride);
    }

    private static List<Expression> known(Expression size, Expression reach, Expression stride) {
        Expression steps = binary("-", Computations.ceilDivided(Expressions.copy(size), Expressions.copy(stride)), Expressions.integer(1));
        Expression total = binary("-", binary("+", binary("+", binary("*", steps, stride), reach), Expressions.integer(1)), size);
        Expression least = Arithmetic.simplify(Expressions.function("max", List.of(total, Expressions.integer(0))));
        Expression before = binary("//", least, Expressions.integer(2));
        return List.of(before, binary("-", least, before));
    }

    /** The window reaches at least as far as the stride, so that the amount is {@code reach - (size - 1) % stride}. */
    private static List<Expression> open(Expression size, long reach, long stride) {
        if (stride == 1) {
            return List.of(Expressions.integer(reach / 2), Expressions.integer(reach - reach / 2));
        }
        if (stride == 2) {
            Expression odd = Expressions.binary("%", Expressions.copy(size), Expressions.integer(2));
            long half = (reach - 1) / 2;
            return reach % 2 == 0 ? List.of(binary("+", odd, Expressions.integer(half)), Expressions.integer(reach / 2))
                    : List.of(Expressions.integer(half), binary("+", odd, Expressions.integer(half)));
        }
        Expression rest = Expressions.binary("%", binary("-", size, Expressions.integer(1)), Expressions.integer(stride));
        return List.of(half(reach, rest), half(reach + 1, rest));
    }

    private static Expression half(long whole, Expression rest) {
        return Expressions.binary("//", Expressions.binary("-", Expressions.integer(whole), Expressions.copy(rest)),
                Expressions.integer(2));
    }

    private static Expression binary(String operator, Expression left, Expression right) {
        return Conversions.binary(operator, Expressions.copy(left), Expressions.copy(right));
    }
}
