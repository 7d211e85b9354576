// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.shapes;

import java.util.ArrayList;
import java.util.List;
import org.nnpivot.model.nn.Expression;
import org.nnpivot.model.nn.ListExpression;
import org.nnpivot.model.nn.NoneLiteral;
import org.nnpivot.model.nn.SliceExpression;
import org.nnpivot.model.nn.access.Expressions;

/** A subscript of integers, slices and new axes. */
record IndexRule() implements LayoutRule {

    private static List<Expression> items(LayoutSite site) {
        Expression index = site.argument(0);
        List<Expression> items = index == null || site.rank(0) < 0 ? null
                : PieceShapes.items(List.copyOf(Expressions.items(index)), site.rank(0));
        boolean simple = items != null && items.stream().allMatch(item -> item instanceof SliceExpression
                || item instanceof NoneLiteral || Site.integer(item).isPresent());
        return simple ? items : null;
    }

    private static AxisMap map(LayoutSite site) {
        List<Expression> items = items(site);
        if (items == null) {
            return null;
        }
        List<Integer> origins = new ArrayList<>();
        int axis = 0;
        for (Expression item : items) {
            if (item instanceof NoneLiteral) {
                origins.add(-1);
            } else if (item instanceof SliceExpression) {
                origins.add(axis++);
            } else {
                axis++;
            }
        }
        return new AxisMap(site.rank(0), origins);
    }

    @Override
    public Order forward(LayoutSite site, int operand, Order order) {
        if (operand > 0) {
            return order.isSource() ? Order.source(Math.max(0, site.resultRank())) : null;
        }
        AxisMap map = map(site);
        if (map == null) {
            return order.isSource() ? Order.source(Math.max(0, site.resultRank())) : null;
        }
        return map.forward(order);
    }

    @Override
    public Order backward(LayoutSite site, int operand, Order result) {
        AxisMap map = operand > 0 ? null : map(site);
        return map == null ? null : map.backward(result);
    }

    @Override
    public void rewrite(LayoutSite site, Order operand, Order result) {
        if (operand.isSource()) {
            return;
        }
        List<Expression> byAxis = new ArrayList<>(items(site));
        byAxis.removeIf(NoneLiteral.class::isInstance);
        AxisMap map = map(site);
        List<Expression> items = new ArrayList<>();
        int next = 0;
        for (int axis : result.axes()) {
            int origin = map.origins().get(axis);
            if (origin < 0) {
                items.add(Expressions.none());
                continue;
            }
            while (operand.axes().get(next) != origin) {
                items.add(Expressions.copy(byAxis.get(operand.axes().get(next++))));
            }
            items.add(Expressions.copy(byAxis.get(operand.axes().get(next++))));
        }
        while (next < operand.rank()) {
            items.add(Expressions.copy(byAxis.get(operand.axes().get(next++))));
        }
        site.set(0, written(items, site.argument(0)));
    }

    /** Without the full slices at the end, unless the source says something of every axis. */
    private static Expression written(List<Expression> items, Expression before) {
        int count = items.size();
        boolean every = before instanceof ListExpression list && list.getItems().size() == count;
        while (!every && count > 1 && isFull(items.get(count - 1))) {
            count--;
        }
        boolean tuple = !(before instanceof ListExpression list) || list.isTuple();
        return tuple ? Expressions.tuple(items.subList(0, count)) : Expressions.list(items.subList(0, count));
    }

    private static boolean isFull(Expression item) {
        return item instanceof SliceExpression slice && slice.getLower() == null && slice.getUpper() == null
                && slice.getStep() == null;
    }
}
