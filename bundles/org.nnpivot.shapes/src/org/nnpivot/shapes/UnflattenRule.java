// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.shapes;

import java.util.List;
import java.util.OptionalInt;
import org.nnpivot.model.nn.Expression;

/** An operator that makes several axes of one, wherever the target holds it. */
record UnflattenRule() implements LayoutRule {

    /** The axis and those it becomes; {@code null} where that can't be told. */
    private static AxisGroups groups(LayoutSite site) {
        int rank = site.rank(0);
        OptionalInt axis = rank <= 0 ? OptionalInt.empty() : site.axis(0, rank);
        if (axis.isEmpty() || site.resultRank() < rank) {
            return null;
        }
        List<Expression> sizes = site.use().getOperands().get(0).getTensor().getShape().getDimensions();
        return AxisGroups.splitting(sizes, axis.getAsInt(), site.resultRank() - rank + 1);
    }

    @Override
    public Order forward(LayoutSite site, int operand, Order order) {
        if (groups(site) == null) {
            return order.isSource() ? Order.source(Math.max(0, site.resultRank())) : null;
        }
        return order.rank() == site.rank(0) ? groups(site).forward(order) : null;
    }

    @Override
    public Order backward(LayoutSite site, int operand, Order result) {
        return groups(site) == null || result.rank() != site.resultRank() ? null : groups(site).backward(result);
    }

    @Override
    public void rewrite(LayoutSite site, Order operand, Order result) {
        if (!operand.isSource() && groups(site) != null) {
            AxisRule.axisArgument(site, 0, operand);
        }
    }
}
