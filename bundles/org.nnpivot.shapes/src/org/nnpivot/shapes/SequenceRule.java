// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.shapes;

import java.util.List;
import java.util.Set;
import org.nnpivot.model.nn.NeuralNetwork;
import org.nnpivot.model.nn.Step;
import org.nnpivot.model.nn.Tensor;
import org.nnpivot.model.nn.Use;
import org.nnpivot.model.nn.access.Arguments;
import org.nnpivot.model.nn.access.Expressions;

/**
 * An operator over sequences, whose batch is the first axis or the second one; some targets know the first only.
 *
 * @param ports the operands and results that are sequences
 */
record SequenceRule(Set<String> ports) implements LayoutRule {

    private static final String BATCH_FIRST = "batch_first";
    private static final Order TURNED = new Order(List.of(1, 0, 2));

    /** Where the batch of a network's input stands: first, unless an operator reads it that has it second. */
    static int batchAxis(NeuralNetwork network, Tensor input) {
        for (Step step : network.getBody() == null ? List.<Step>of() : network.getBody().getSteps()) {
            boolean second = step instanceof Use use && use.applied() != null && !use.getOperands().isEmpty()
                    && use.getOperands().get(0).getTensor() == input
                    && Boolean.FALSE.equals(Expressions.constant(Arguments.get(use.applied(), BATCH_FIRST)));
            if (second) {
                return 1;
            }
        }
        return 0;
    }

    /** Whether the target wants the batch at another place than the source. */
    private static boolean turns(LayoutSite site) {
        boolean fixed = !site.isFree(BATCH_FIRST) && Expressions.constant(site.fixed(BATCH_FIRST)) instanceof Boolean;
        return fixed && !Expressions.constant(site.fixed(BATCH_FIRST)).equals(Expressions.constant(site.value(BATCH_FIRST)));
    }

    @Override
    public Order demanded(LayoutSite site, int operand) {
        int rank = site.rank(operand);
        boolean turned = ports.contains(site.use().getOperands().get(operand).getPort()) && rank == TURNED.rank() && turns(site);
        return turned ? TURNED : Order.source(Math.max(0, rank));
    }

    @Override
    public Order forward(LayoutSite site, int operand, Order order) {
        return turns(site) ? TURNED : Order.source(Math.max(0, site.resultRank()));
    }

    @Override
    public Order made(LayoutSite site, Tensor result, Order order) {
        boolean turned = ports.contains(result.getPort()) && LayoutSite.rank(result) == TURNED.rank() && turns(site);
        return turned ? TURNED : TensorSupply.sourceOrder(result);
    }

    @Override
    public void rewrite(LayoutSite site, Order operand, Order result) {
        if (turns(site)) {
            Arguments.set(site.use().applied(), BATCH_FIRST, Expressions.copy(site.fixed(BATCH_FIRST)));
        }
    }
}
