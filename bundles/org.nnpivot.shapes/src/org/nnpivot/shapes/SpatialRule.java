// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.shapes;

import org.nnpivot.model.nn.access.Arguments;
import org.nnpivot.model.nn.access.Expressions;

/** An operator with spatial axes and channels, in one of two fixed orders. */
record SpatialRule() implements LayoutRule {

    @Override
    public Order demanded(LayoutSite site, int operand) {
        return operand == 0 ? order(site, site.rank(0), site.targetFormat()) : Order.source(Math.max(0, site.rank(operand)));
    }

    /** The order of a tensor of that rank, spatial in the source, in a data format. */
    static Order order(LayoutSite site, int rank, String format) {
        int count = SpatialAxes.count(site.operator());
        boolean spatial = rank >= 3 && (count == 0 || rank == count + 2);
        return spatial ? Order.between(rank, site.sourceFormat(), format) : Order.source(Math.max(0, rank));
    }

    @Override
    public Order forward(LayoutSite site, int operand, Order order) {
        return site.resultRank() == site.rank(0) ? order(site, site.resultRank(), site.targetFormat())
                : Order.source(Math.max(0, site.resultRank()));
    }

    @Override
    public void rewrite(LayoutSite site, Order operand, Order result) {
        if (!site.sourceFormat().equals(site.targetFormat())) {
            Arguments.set(site.use().applied(), SpatialAxes.FORMAT, Expressions.string(site.targetFormat()));
        }
    }
}
