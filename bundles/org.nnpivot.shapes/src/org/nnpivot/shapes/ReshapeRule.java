// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.shapes;

import java.util.ArrayList;
import java.util.List;
import org.nnpivot.model.nn.Expression;
import org.nnpivot.model.nn.ListExpression;
import org.nnpivot.model.nn.Shape;
import org.nnpivot.model.nn.access.Expressions;

/** An operator that gives the elements other axes. Only the order within the axes that it merges or splits matters. */
record ReshapeRule() implements LayoutRule {

    private static AxisGroups groups(LayoutSite site) {
        if (site.rank(0) <= 0 || site.resultRank() < 0 || kept(site) < 0) {
            return null;
        }
        Shape before = site.use().getOperands().get(0).getTensor().getShape();
        Shape after = site.use().getResults().get(0).getShape();
        return AxisGroups.of(before.getDimensions(), after.getDimensions());
    }

    /** How many leading axes the sizes leave out; -1 when the sizes can't be put in another order. */
    private static int kept(LayoutSite site) {
        int kept = Site.integer(site.argument(1) == null ? Expressions.integer(0) : site.argument(1)).orElse(0);
        boolean listed = site.parameter(0) != null && site.argument(0) instanceof ListExpression list
                && list.getItems().size() + kept == site.resultRank();
        return listed ? kept : -1;
    }

    @Override
    public Order forward(LayoutSite site, int operand, Order order) {
        if (order.rank() != site.rank(operand) && order.rank() != 0) {
            return null;
        }
        AxisGroups groups = groups(site);
        if (groups == null || operand > 0) {
            return order.isSource() ? Order.source(Math.max(0, site.resultRank())) : null;
        }
        return groups.allows(order) && keepsFirst(site, groups.forward(order)) ? groups.forward(order) : null;
    }

    private static boolean keepsFirst(LayoutSite site, Order result) {
        int kept = kept(site);
        return new Order(result.axes().subList(0, Math.min(kept, result.rank()))).isSource();
    }

    @Override
    public Order backward(LayoutSite site, int operand, Order result) {
        AxisGroups groups = operand > 0 ? null : groups(site);
        Order order = groups == null ? null : groups.backward(result);
        return order != null && forward(site, operand, order) != null ? order : null;
    }

    @Override
    public Order nearest(LayoutSite site, int operand, Order order) {
        AxisGroups groups = groups(site);
        Order regrouped = groups == null || order.rank() == 0 ? null : groups.regrouped(order);
        return regrouped != null && forward(site, operand, regrouped) != null ? regrouped : Order.source(order.rank());
    }

    /** Axes of size 1 may stand anywhere: where it costs nothing, the result is made as its readers want it. */
    @Override
    public Order result(LayoutSite site, Order operand, Order wanted) {
        Order made = forward(site, 0, operand);
        boolean free = wanted != null && made != null && wanted.rank() == made.rank() && kept(site) >= 0
                && significant(site, wanted).equals(significant(site, made)) && keepsFirst(site, wanted);
        return free ? wanted : made;
    }

    private static List<Integer> significant(LayoutSite site, Order order) {
        List<Expression> sizes = site.use().getResults().get(0).getShape().getDimensions();
        return order.axes().stream().filter(axis -> !SizeArithmetic.is(sizes.get(axis), 1)).toList();
    }

    @Override
    public boolean isChoosy(LayoutSite site) {
        return true;
    }

    @Override
    public void rewrite(LayoutSite site, Order operand, Order result) {
        int kept = kept(site);
        if (result.isSource() || kept < 0) {
            return;
        }
        ListExpression sizes = (ListExpression) site.argument(0);
        List<Expression> moved = new ArrayList<>();
        for (int axis : result.axes().subList(kept, result.rank())) {
            moved.add(Expressions.copy(sizes.getItems().get(axis - kept)));
        }
        site.set(0, sizes.isTuple() ? Expressions.tuple(moved) : Expressions.list(moved));
    }
}
