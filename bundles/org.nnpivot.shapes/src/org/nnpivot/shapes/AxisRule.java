// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.shapes;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.nnpivot.model.nn.Expression;
import org.nnpivot.model.nn.ListExpression;
import org.nnpivot.model.nn.access.Expressions;

/**
 * An operator whose results have axes of its operands, wherever the target holds them.
 *
 * @param map which axes; gives {@code null} where that can't be told, and then the source's order is kept
 * @param rewriting what happens to the arguments
 */
record AxisRule(BiFunction<LayoutSite, Integer, AxisMap> map, Rewriting rewriting) implements LayoutRule {

    /** Brings arguments to the target's order. */
    interface Rewriting {
        void rewrite(LayoutSite site, Order operand, Order result);
    }

    /** Operands and results have the same axes; the arguments of the rule say axes. */
    static AxisRule sameAxes() {
        return new AxisRule((site, operand) -> argumentsAreAxes(site, operand) ? AxisMap.same(site.rank(operand)) : null,
                (site, operand, result) -> axisArguments(site, operand));
    }

    private static boolean argumentsAreAxes(LayoutSite site, int operand) {
        for (int i = 0; i < site.arguments(); i++) {
            if (site.argument(i) != null && site.axes(i, site.rank(operand)) == null) {
                return false;
            }
        }
        return true;
    }

    /** Rewrites every argument of the rule that says axes of the operand. */
    static void axisArguments(LayoutSite site, Order operand) {
        for (int i = 0; i < site.arguments(); i++) {
            axisArgument(site, i, operand);
        }
    }

    /** Rewrites an argument that says one axis or several of a tensor that the target holds in this order. */
    static void axisArgument(LayoutSite site, int index, Order order) {
        if (order.isSource() || site.argument(index) == null) {
            return;
        }
        List<Integer> positions = new ArrayList<>(site.axes(index, order.rank()).stream().map(order::position).toList());
        if (site.argument(index) instanceof ListExpression) {
            positions.sort(null);
            site.set(index, numbers(positions, order.rank()));
        } else {
            site.set(index, axis(positions.get(0), order.rank()));
        }
    }

    /** One axis, the last as -1. */
    static Expression axis(int position, int rank) {
        return Expressions.integer(position == rank - 1 ? -1 : position);
    }

    /** A list of axes. */
    static Expression numbers(List<Integer> positions, int rank) {
        if (positions.size() == 1) {
            return Expressions.list(List.of(axis(positions.get(0), rank)));
        }
        return Expressions.list(positions.stream().map(Expressions::integer).toList());
    }

    @Override
    public Order forward(LayoutSite site, int operand, Order order) {
        if (site.rank(operand) < 0 || order.rank() != site.rank(operand)) {
            return null;
        }
        AxisMap axes = map.apply(site, operand);
        if (axes != null) {
            return axes.forward(order);
        }
        return order.isSource() ? unchanged(site) : null;
    }

    /** What can't be told is as in the source. */
    private static Order unchanged(LayoutSite site) {
        return site.resultRank() < 0 ? Order.UNKNOWN : Order.source(site.resultRank());
    }

    @Override
    public Order backward(LayoutSite site, int operand, Order result) {
        AxisMap axes = site.rank(operand) <= 0 ? null : map.apply(site, operand);
        return axes == null ? null : axes.backward(result);
    }

    @Override
    public void rewrite(LayoutSite site, Order operand, Order result) {
        rewriting.rewrite(site, operand, result);
    }
}
