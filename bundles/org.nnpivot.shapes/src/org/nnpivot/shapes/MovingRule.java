// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.shapes;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.nnpivot.model.nn.Expression;
import org.nnpivot.model.nn.ListExpression;
import org.nnpivot.model.nn.access.Expressions;

/**
 * An operator that only moves axes. The target may leave it out and hold the result as it holds the operand.
 *
 * @param swaps the arguments name two axes that change places; else one argument is the whole permutation
 */
record MovingRule(boolean swaps) implements LayoutRule {

    /** For each axis of the result the operand's axis; {@code null} where that can't be told. */
    List<Integer> permutation(LayoutSite site) {
        int rank = site.rank(0);
        if (rank <= 0) {
            return null;
        }
        if (!swaps) {
            List<Integer> dims = site.argument(0) == null ? null : site.axes(0, rank);
            return dims == null || dims.size() != rank ? null : dims;
        }
        Expression first = site.argument(0);
        List<Expression> pair = first instanceof ListExpression ? Expressions.items(first)
                : Arrays.asList(first, site.argument(1));
        var a = LayoutSite.axis(pair.get(0), rank);
        var b = pair.size() == 2 ? LayoutSite.axis(pair.get(1), rank) : a;
        if (a.isEmpty() || b.isEmpty()) {
            return null;
        }
        return IntStream.range(0, rank).map(i -> i == a.getAsInt() ? b.getAsInt() : i == b.getAsInt() ? a.getAsInt() : i)
                .boxed().toList();
    }

    @Override
    public Order forward(LayoutSite site, int operand, Order order) {
        List<Integer> permutation = permutation(site);
        if (permutation == null) {
            return order.isSource() ? Order.source(Math.max(0, site.resultRank())) : null;
        }
        return new AxisMap(site.rank(0), permutation).forward(order);
    }

    @Override
    public Order backward(LayoutSite site, int operand, Order result) {
        List<Integer> permutation = permutation(site);
        return permutation == null ? null : new AxisMap(site.rank(0), permutation).backward(result);
    }
}
