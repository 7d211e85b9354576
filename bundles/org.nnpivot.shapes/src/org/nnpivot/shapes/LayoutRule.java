// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.shapes;

import java.util.stream.IntStream;
import org.nnpivot.model.nn.Tensor;

/**
 * What an operator needs of the order of its operands' axes. All orders are in terms of the source's axes.
 */
interface LayoutRule {

    /** The order an operand must have, whatever it comes in; {@code null} when more than one will do. */
    default Order demanded(LayoutSite site, int operand) {
        return null;
    }

    /** The order of the results when the operand has this one; {@code null} when it must not have it. */
    Order forward(LayoutSite site, int operand, Order order);

    /** The order of an operand that gives the results this one; {@code null} when there is none or it can't be told. */
    default Order backward(LayoutSite site, int operand, Order result) {
        return null;
    }

    /** An order that is allowed and as near to the given one as can be. */
    default Order nearest(LayoutSite site, int operand, Order order) {
        return Order.source(order.rank());
    }

    /** Whether some orders are allowed and others are not, so that it matters which one comes. */
    default boolean isChoosy(LayoutSite site) {
        return false;
    }

    /** Brings the operator's arguments to the target's order. */
    default void rewrite(LayoutSite site, Order operand, Order result) { }

    /** The order of one of the results, when results of that rank have the given one. */
    default Order made(LayoutSite site, Tensor result, Order order) {
        return order != null && order.rank() == LayoutSite.rank(result) ? order : TensorSupply.sourceOrder(result);
    }

    /**
     * The order of the results that is best for those that read them, of those that the operand's order allows. That operand
     * is the first one with so many axes: a number or what is stretched may stand before it.
     */
    default Order result(LayoutSite site, Order operand, Order wanted) {
        int count = site.use().getOperands().size();
        int first = IntStream.range(0, count).filter(i -> site.rank(i) == operand.rank()).findFirst().orElse(0);
        return forward(site, first, operand);
    }
}
