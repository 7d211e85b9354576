// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.shapes;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.nnpivot.model.nn.Expression;
import org.nnpivot.model.nn.IntegerLiteral;
import org.nnpivot.model.nn.SymbolExpression;
import org.nnpivot.model.nn.access.Arithmetic;
import org.nnpivot.model.nn.access.Expressions;
import org.nnpivot.model.nn.access.Truth;

/** Sums, products and quotients of sizes, always simplified and owned by nobody. */
final class SizeArithmetic {

    private SizeArithmetic() {}

    static Expression number(long value) {
        return Expressions.integer(value);
    }

    static Expression plus(Expression left, Expression right) {
        return apply("+", left, right);
    }

    static Expression plus(Expression left, long right) {
        return apply("+", left, number(right));
    }

    static Expression minus(Expression left, Expression right) {
        return apply("-", left, right);
    }

    static Expression times(Expression left, Expression right) {
        return apply("*", left, right);
    }

    static Expression floorDivide(Expression left, Expression right) {
        return apply("//", left, right);
    }

    /** The smallest integer that is not below left / right; written so that it looks as a window's count of steps does. */
    static Expression ceilingDivide(Expression left, Expression right) {
        return plus(floorDivide(plus(left, -1), right), 1);
    }

    static Expression product(List<Expression> factors) {
        return factors.stream().reduce(number(1), SizeArithmetic::times);
    }

    /**
     * The product of some sizes divided by that of others, known to come out even. Equal factors are cancelled first, so
     * that it is found for sizes that arithmetic can't divide.
     */
    static Expression quotient(List<Expression> dividend, List<Expression> divisor) {
        List<Expression> above = new ArrayList<>(dividend);
        List<Expression> below = new ArrayList<>();
        for (Expression factor : divisor) {
            if (!cancel(above, factor)) {
                below.add(factor);
            }
        }
        return floorDivide(product(above), product(below));
    }

    private static boolean cancel(List<Expression> factors, Expression factor) {
        for (int i = 0; i < factors.size(); i++) {
            if (same(factors.get(i), factor)) {
                factors.remove(i);
                return true;
            }
        }
        return false;
    }

    /** Whether two sizes are equal for all values of the parameters. */
    static boolean same(Expression left, Expression right) {
        if (left instanceof IntegerLiteral a && right instanceof IntegerLiteral b) {
            return a.getValue() == b.getValue();
        }
        return Arithmetic.equal(left, right) == Truth.PROVED;
    }

    /** Whether the size is the given number. */
    static boolean is(Expression size, long value) {
        OptionalLong constant = constant(size);
        return constant.isPresent() && constant.getAsLong() == value;
    }

    /** The value of a size without parameters. */
    static OptionalLong constant(Expression size) {
        if (size == null || size instanceof SymbolExpression) {
            return OptionalLong.empty();
        }
        return Expressions.asLong(size instanceof IntegerLiteral ? size : Arithmetic.simplify(size));
    }

    private static Expression apply(String operator, Expression left, Expression right) {
        if (left instanceof IntegerLiteral a && right instanceof IntegerLiteral b && b.getValue() != 0) {
            return number(switch (operator) {
                case "+" -> a.getValue() + b.getValue();
                case "-" -> a.getValue() - b.getValue();
                case "*" -> a.getValue() * b.getValue();
                default -> Math.floorDiv(a.getValue(), b.getValue());
            });
        }
        return Arithmetic.simplify(Expressions.binary(operator, Expressions.copy(left), Expressions.copy(right)));
    }
}
