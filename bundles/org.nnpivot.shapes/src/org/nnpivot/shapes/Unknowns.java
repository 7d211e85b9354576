// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.shapes;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.nnpivot.model.nn.Expression;
import org.nnpivot.model.nn.SymbolExpression;
import org.nnpivot.model.nn.access.Arithmetic;
import org.nnpivot.model.nn.access.Expressions;
import org.nnpivot.model.nn.access.Truth;

/** The symbols of one network and what has been found out about them. */
final class Unknowns {

    /** The size of the batch. */
    static final String BATCH = "N";

    private final Map<String, Expression> values = new LinkedHashMap<>();

    /** How many symbols have a value. */
    int count() {
        return values.size();
    }

    /** The expression with all that is known put in. */
    Expression resolve(Expression expression) {
        return Substitution.replace(expression, values, Map.of());
    }

    /** The shape with all that is known put in. */
    Sizes resolve(Sizes sizes) {
        return sizes == null ? null : new Sizes(sizes.open(), sizes.axes().stream().map(this::resolve).toList());
    }

    /**
     * Makes two sizes equal: a symbol takes the other's value, an equation with one symbol is solved where exactly one
     * value solves it.
     *
     * @return whether they are equal now
     */
    Truth equate(Expression left, Expression right) {
        Expression a = resolve(left);
        Expression b = resolve(right);
        if (SizeArithmetic.same(a, b)) {
            return Truth.PROVED;
        }
        Truth equal = Arithmetic.equal(a, b);
        if (equal != Truth.UNKNOWN) {
            return equal;
        }
        boolean solved = isFree(a) && bind(a, b) || isFree(b) && bind(b, a) || solve(a, b);
        return solved ? Truth.PROVED : Truth.UNKNOWN;
    }

    private static boolean isFree(Expression expression) {
        return expression instanceof SymbolExpression symbol && !BATCH.equals(symbol.getName());
    }

    private boolean bind(Expression symbol, Expression value) {
        String name = ((SymbolExpression) symbol).getName();
        if (Substitution.symbols(value).contains(name)) {
            return false;
        }
        Map<String, Expression> binding = Map.of(name, value);
        values.replaceAll((other, known) -> Substitution.replace(known, binding, Map.of()));
        values.put(name, value);
        return true;
    }

    private boolean solve(Expression left, Expression right) {
        Expression difference = SizeArithmetic.minus(left, right);
        Set<String> names = Substitution.symbols(difference);
        names.remove(BATCH);
        if (names.size() != 1) {
            return false;
        }
        String name = names.iterator().next();
        return Substitution.isPolynomialIn(difference, name) && solveLinear(difference, name);
    }

    /** From s * x + c = 0; three points tell a straight line from any other polynomial of the degree sizes have. */
    private boolean solveLinear(Expression difference, String name) {
        Expression atZero = at(difference, name, 0);
        Expression slope = SizeArithmetic.minus(at(difference, name, 1), atZero);
        Expression next = SizeArithmetic.minus(at(difference, name, 2), at(difference, name, 1));
        if (!SizeArithmetic.same(slope, next) || SizeArithmetic.is(slope, 0)) {
            return false;
        }
        Expression opposite = SizeArithmetic.times(atZero, SizeArithmetic.number(-1));
        Expression value = SizeArithmetic.quotient(List.of(opposite), List.of(slope));
        boolean even = SizeArithmetic.same(SizeArithmetic.times(value, slope), opposite);
        boolean positive = SizeArithmetic.constant(value).orElse(1) > 0;
        return even && positive && bind(Expressions.symbol(name), value);
    }

    private static Expression at(Expression expression, String name, long value) {
        return Substitution.replace(expression, Map.of(name, SizeArithmetic.number(value)), Map.of());
    }
}
