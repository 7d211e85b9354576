// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.shapes;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.nnpivot.model.nn.Tensor;
import org.nnpivot.model.nn.Use;

/**
 * The orders that spatial operators give to the tensors around them, as far as operators that don't mind hand them on. The
 * nearest spatial operator decides.
 */
final class Preferences {

    private final ModelLayout model;
    private final Map<Tensor, Order> orders = new HashMap<>();
    private final Deque<Tensor> open = new ArrayDeque<>();

    /**
     * Spreads from all spatial operators.
     *
     * @param format the data format that a spatial operator wants
     */
    Preferences(ModelLayout model, Function<LayoutSite, String> format) {
        this.model = model;
        for (Use use : model.flow().uses()) {
            LayoutSite site = model.site(use);
            if (site != null && model.rule(site) instanceof SpatialRule && site.rank(0) > 0) {
                want(use.getOperands().get(0).getTensor(), SpatialRule.order(site, site.rank(0), format.apply(site)));
                use.getResults().forEach(result -> want(result,
                        SpatialRule.order(site, LayoutSite.rank(result), format.apply(site))));
            }
        }
        while (!open.isEmpty()) {
            spread(open.poll());
        }
    }

    /** The order wanted for a tensor; {@code null} when no spatial operator is near. */
    Order of(Tensor tensor) {
        return orders.get(tensor);
    }

    private void want(Tensor tensor, Order order) {
        boolean fits = tensor != null && order != null && order.rank() > 0 && order.rank() == LayoutSite.rank(tensor);
        if (fits && orders.putIfAbsent(tensor, order) == null) {
            open.add(tensor);
        }
    }

    private void spread(Tensor tensor) {
        Order order = orders.get(tensor);
        model.flow().sameElsewhere(tensor).forEach(other -> want(other, order));
        if (tensor.eContainer() instanceof Use producer) {
            spreadToOperands(producer, order);
        }
        for (DataFlow.Read read : model.flow().reads(tensor)) {
            LayoutSite site = model.site(read.use());
            if (site != null && model.rule(site).demanded(site, read.operand()) == null) {
                Order result = model.rule(site).forward(site, read.operand(), order);
                if (result != null) {
                    read.use().getResults().forEach(other -> want(other, result));
                    spreadToOperands(read.use(), result);
                }
            }
        }
    }

    private void spreadToOperands(Use use, Order result) {
        LayoutSite site = model.site(use);
        if (site == null) {
            return;
        }
        LayoutRule rule = model.rule(site);
        for (int i = 0; i < use.getOperands().size(); i++) {
            Tensor operand = use.getOperands().get(i).getTensor();
            if (operand != null && rule.demanded(site, i) == null) {
                want(operand, operandOrder(site, rule, i, result));
            }
        }
        use.getResults().forEach(other -> want(other, result));
    }

    /** An operand of lower rank is stretched along the first axes: it has the order of the others' last ones. */
    private static Order operandOrder(LayoutSite site, LayoutRule rule, int operand, Order result) {
        boolean stretched = rule instanceof AxisRule && site.rank(operand) > 0 && site.rank(operand) < result.rank()
                && site.use().getOperands().size() > 1 && site.resultRank() == result.rank();
        return stretched ? result.ofLast(site.rank(operand)) : rule.backward(site, operand, result);
    }
}
