// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.shapes;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.nnpivot.model.nn.Expression;
import org.nnpivot.model.nn.Model;
import org.nnpivot.model.nn.NeuralNetwork;
import org.nnpivot.model.nn.SizeExpression;
import org.nnpivot.model.nn.Tensor;
import org.nnpivot.model.nn.access.Expressions;
import org.nnpivot.operators.Catalogue;
import org.nnpivot.operators.Framework;

/**
 * Decides for every tensor of a model in which order the target holds its axes, so that as few tensors as possible are
 * permuted when the network runs. One object can be used for many models.
 */
public final class LayoutSolver {

    private final Catalogue catalogue;

    /** Takes the layout rules of the operators from the catalogue. */
    public LayoutSolver(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /**
     * Solves in place. Afterwards shapes, axis arguments, subscripts and data formats stand in the target's order, permutes
     * are inserted where a reader needs another order than the one a tensor is held in, and those of the source that do
     * nothing any more are gone.
     *
     * @param model with shapes inferred, in the source's order; a tensor of unknown rank keeps it
     * @param target the framework that will be written
     * @param policy how the borders of networks that no other one calls are to be; {@link Tensor#getLayout()} keeps the
     *        permutation of each tensor that isn't in the source's order
     */
    public void solve(Model model, Framework target, LayoutPolicy policy) {
        ModelLayout layout = new ModelLayout(model, catalogue, target, policy);
        List<NeuralNetwork> networks = Networks.callersFirst(model);
        networks.stream().filter(layout.flow()::isRoot).forEach(network -> layout.layout(network).solveRoot());
        networks.forEach(network -> layout.layout(network).solveRoot());
        moveSizes(model, layout.holdings());
        layout.holdings().physical().forEach(LayoutSolver::record);
        layout.holdings().borders().forEach(LayoutSolver::recordBorder);
    }

    /** A size asked for at run time is asked of a tensor that is there, at the place where the target holds the axis. */
    private static void moveSizes(Model model, Holdings holdings) {
        List<SizeExpression> sizes = new ArrayList<>();
        for (TreeIterator<EObject> contents = model.eAllContents(); contents.hasNext();) {
            if (contents.next() instanceof SizeExpression size) {
                sizes.add(size);
            }
        }
        for (SizeExpression size : sizes) {
            Holdings.Held held = holdings.known(size.getTensor());
            var axis = LayoutSite.axis(size.getAxis(), Math.max(1, held.order().rank()));
            boolean moves = !held.order().isSource() && axis.isPresent();
            if (moves) {
                size.setAxis(Expressions.integer(held.order().position(axis.getAsInt())));
            }
            size.setTensor(held.tensor());
        }
    }

    /** What a network returns is compared with what the source returned, by whatever name it went there. */
    private static void recordBorder(Tensor tensor, Order order) {
        tensor.getLayout().clear();
        if (!order.isSource()) {
            tensor.getLayout().addAll(order.axes());
        }
    }

    private static void record(Tensor tensor, Order order) {
        tensor.getLayout().clear();
        if (order.isSource() || LayoutSite.rank(tensor) != order.rank()) {
            return;
        }
        tensor.getLayout().addAll(order.axes());
        List<Expression> dimensions = List.copyOf(tensor.getShape().getDimensions());
        tensor.getShape().getDimensions().clear();
        for (int axis : order.axes()) {
            tensor.getShape().getDimensions().add(dimensions.get(axis));
        }
    }
}
