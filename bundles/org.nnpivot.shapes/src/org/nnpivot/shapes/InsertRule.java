// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.shapes;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** An operator that adds an axis, which the target may hold anywhere. */
record InsertRule() implements LayoutRule {

    private static AxisMap map(LayoutSite site, int operand) {
        int rank = site.rank(operand);
        OptionalInt axis = rank < 0 ? OptionalInt.empty() : site.axis(0, rank + 1);
        return axis.isEmpty() ? null : AxisMap.inserted(rank, axis.getAsInt());
    }

    @Override
    public Order forward(LayoutSite site, int operand, Order order) {
        AxisMap map = map(site, operand);
        if (map == null) {
            return order.isSource() ? Order.source(Math.max(0, site.resultRank())) : null;
        }
        return map.forward(order);
    }

    @Override
    public Order backward(LayoutSite site, int operand, Order result) {
        AxisMap map = map(site, operand);
        return map == null ? null : map.backward(result);
    }

    @Override
    public Order result(LayoutSite site, Order operand, Order wanted) {
        Order made = forward(site, 0, operand);
        AxisMap map = map(site, 0);
        if (map == null || made == null) {
            return made;
        }
        Order source = Order.source(made.rank());
        for (Order better : new Order[] {wanted == null ? source : wanted, source}) {
            if (operand.equals(map.backward(better))) {
                return better;
            }
        }
        return made;
    }

    @Override
    public void rewrite(LayoutSite site, Order operand, Order result) {
        OptionalInt axis = result.rank() == 0 ? OptionalInt.empty() : site.axis(0, result.rank());
        if (axis.isPresent() && !(operand.isSource() && result.isSource())) {
            List<Integer> axes = new ArrayList<>(result.axes());
            site.set(0, AxisRule.axis(axes.indexOf(axis.getAsInt()), result.rank()));
        }
    }
}
