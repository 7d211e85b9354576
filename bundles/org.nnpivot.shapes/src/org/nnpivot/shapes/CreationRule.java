// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.shapes;

import java.util.List;
import org.nnpivot.model.nn.Expression;
import org.nnpivot.model.nn.ListExpression;
import org.nnpivot.model.nn.access.Expressions;

/** An operator without operands: its result is made in whatever order those that read it want. */
record CreationRule() implements LayoutRule {

    @Override
    public Order forward(LayoutSite site, int operand, Order order) {
        return null;
    }

    @Override
    public Order result(LayoutSite site, Order operand, Order wanted) {
        int rank = site.resultRank();
        boolean listed = site.parameter(0) != null && site.argument(0) instanceof ListExpression list
                && list.getItems().size() == rank;
        return listed && wanted != null && wanted.rank() == rank ? wanted : Order.source(Math.max(0, rank));
    }

    @Override
    public void rewrite(LayoutSite site, Order operand, Order result) {
        if (result.isSource()) {
            return;
        }
        ListExpression sizes = (ListExpression) site.argument(0);
        List<Expression> moved = result.axes().stream().map(sizes.getItems()::get).map(Expressions::copy).toList();
        site.set(0, sizes.isTuple() ? Expressions.tuple(moved) : Expressions.list(moved));
    }
}
