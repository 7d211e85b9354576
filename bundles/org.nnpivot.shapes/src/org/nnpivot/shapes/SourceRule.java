// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.shapes;

/** An operator that takes and gives the source's order. */
record SourceRule() implements LayoutRule {

    @Override
    public Order demanded(LayoutSite site, int operand) {
        return Order.source(Math.max(0, site.rank(operand)));
    }

    @Override
    public Order forward(LayoutSite site, int operand, Order order) {
        return Order.source(Math.max(0, site.resultRank()));
    }
}
