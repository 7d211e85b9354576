// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.shapes;

import java.util.List;
import java.util.stream.IntStream;
import org.nnpivot.model.nn.Expression;
import org.nnpivot.model.nn.access.Expressions;

/** An operator that merges neighbouring axes. */
record FlattenRule() implements LayoutRule {

    /** The axes that are merged, from the first to the last; {@code null} where that can't be told. */
    private static List<Integer> merged(LayoutSite site) {
        int rank = site.rank(0);
        if (rank <= 0) {
            return null;
        }
        int start = LayoutSite.axis(site.argument(0) == null ? Expressions.integer(1) : site.argument(0), rank).orElse(-1);
        int end = LayoutSite.axis(site.argument(1) == null ? Expressions.integer(-1) : site.argument(1), rank).orElse(-1);
        return start < 0 || end < start ? null : IntStream.rangeClosed(start, end).boxed().toList();
    }

    private static AxisGroups groups(LayoutSite site, List<Integer> merged) {
        List<Expression> sizes = site.use().getOperands().get(0).getTensor().getShape().getDimensions();
        return AxisGroups.merging(sizes, merged.get(0), merged.get(merged.size() - 1));
    }

    @Override
    public Order forward(LayoutSite site, int operand, Order order) {
        List<Integer> merged = merged(site);
        if (merged == null) {
            return order.isSource() ? Order.source(Math.max(0, site.resultRank())) : null;
        }
        if (order.rank() != site.rank(operand)) {
            return null;
        }
        AxisGroups groups = groups(site, merged);
        return groups.allows(order) && isOneStretch(order, merged) ? groups.forward(order) : null;
    }

    /** Whether the target holds these axes side by side: it merges from one position to another. */
    private static boolean isOneStretch(Order order, List<Integer> merged) {
        List<Integer> positions = merged.stream().map(order::position).sorted().toList();
        return positions.get(positions.size() - 1) - positions.get(0) == positions.size() - 1;
    }

    @Override
    public Order backward(LayoutSite site, int operand, Order result) {
        List<Integer> merged = merged(site);
        Order order = merged == null ? null : groups(site, merged).backward(result);
        return order != null && forward(site, operand, order) != null ? order : null;
    }

    @Override
    public Order nearest(LayoutSite site, int operand, Order order) {
        List<Integer> merged = merged(site);
        return merged == null || order.rank() == 0 ? Order.source(order.rank()) : groups(site, merged).regrouped(order);
    }

    @Override
    public boolean isChoosy(LayoutSite site) {
        return true;
    }

    @Override
    public void rewrite(LayoutSite site, Order operand, Order result) {
        List<Integer> merged = merged(site);
        if (operand.isSource() || merged == null) {
            return;
        }
        int start = merged.stream().mapToInt(operand::position).min().orElse(0);
        if (start != merged.get(0)) {
            site.set(0, Expressions.integer(start));
        }
        int end = start + merged.size() - 1;
        if (end != merged.get(merged.size() - 1)) {
            site.set(1, AxisRule.axis(end, operand.rank()));
        }
    }
}
