// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.shapes;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.nnpivot.model.nn.Operand;
import org.nnpivot.model.nn.Tensor;

/** Chooses the order for the operands of an operator that allows several. */
final class Choosing {

    private final ModelLayout model;
    private final LayoutSite site;
    private final LayoutRule rule;
    private final int main;
    private final Order chosen;

    /**
     * Chooses.
     *
     * @param settled the order that an earlier use of the same definition took; {@code null} when this is the first
     */
    Choosing(ModelLayout model, LayoutSite site, LayoutRule rule, Order settled) {
        this.model = model;
        this.site = site;
        this.rule = rule;
        this.main = mainOperand();
        this.chosen = main < 0 ? Order.UNKNOWN : choose(settled);
    }

    /** The first operand with the most axes: the others are stretched to it. */
    private int mainOperand() {
        int best = -1;
        for (int i = 0; i < site.use().getOperands().size(); i++) {
            boolean tensor = site.use().getOperands().get(i).getTensor() != null;
            if (tensor && (best < 0 || site.rank(i) > site.rank(best))) {
                best = i;
            }
        }
        return best;
    }

    int main() {
        return Math.max(0, main);
    }

    /** The order for an operand. */
    Order order(int operand) {
        int rank = site.rank(operand);
        if (rank == chosen.rank()) {
            return chosen;
        }
        Order last = rank > 0 && rank < chosen.rank() ? chosen.ofLast(rank) : null;
        return last != null ? last : Order.source(Math.max(0, rank));
    }

    private Order choose(Order settled) {
        if (settled != null && settled.rank() == site.rank(main)) {
            return settled;
        }
        if (site.rank(main) < 0 || site.resultRank() < 0) {
            return Order.source(Math.max(0, site.rank(main)));
        }
        Order best = null;
        int least = Integer.MAX_VALUE;
        for (Order candidate : candidates()) {
            int missing = allows(candidate) ? missing(candidate) : Integer.MAX_VALUE;
            if (missing < least) {
                best = candidate;
                least = missing;
            }
        }
        return best != null ? best : Order.source(site.rank(main));
    }

    /** The orders that the operands are held in and the one that fits what follows, the latter first. */
    private Set<Order> candidates() {
        Set<Order> candidates = new LinkedHashSet<>();
        Tensor result = site.use().getResults().isEmpty() ? null : site.use().getResults().get(0);
        Order wanted = result == null || model.wanted(result) == null ? null
                : rule.backward(site, main, model.wanted(result));
        if (wanted != null) {
            candidates.add(wanted);
        }
        List<Order> held = new ArrayList<>();
        for (Operand operand : mainOperands()) {
            model.holdings().all(operand.getTensor()).forEach(one -> held.add(one.order()));
        }
        candidates.addAll(held);
        held.forEach(order -> candidates.add(rule.nearest(site, main, order)));
        candidates.add(Order.source(site.rank(main)));
        return candidates;
    }

    private List<Operand> mainOperands() {
        List<Operand> operands = new ArrayList<>();
        for (int i = 0; i < site.use().getOperands().size(); i++) {
            if (site.rank(i) == site.rank(main) && site.use().getOperands().get(i).getTensor() != null) {
                operands.add(site.use().getOperands().get(i));
            }
        }
        return operands;
    }

    private boolean allows(Order candidate) {
        if (candidate.rank() != site.rank(main)) {
            return false;
        }
        for (int i = 0; i < site.use().getOperands().size(); i++) {
            int rank = site.rank(i);
            boolean alike = rank == candidate.rank();
            if (alike && !givesResults(i, candidate) || !alike && !stretches(i, candidate)) {
                return false;
            }
        }
        return true;
    }

    /** Whether the operand may have this order, and the results' order follows from it. */
    private boolean givesResults(int operand, Order candidate) {
        Order result = rule.forward(site, operand, candidate);
        return result != null && (candidate.isSource()
                || site.use().getResults().stream().allMatch(made -> LayoutSite.rank(made) == result.rank()));
    }

    /** Whether an operand of lower rank is stretched in the target as in the source. */
    private boolean stretches(int operand, Order candidate) {
        int rank = site.rank(operand);
        if (rank <= 0) {
            return rank == 0 || candidate.isSource();
        }
        boolean single = IntStream.range(0, rank).allMatch(axis -> SizeArithmetic.is(site.size(operand, axis), 1));
        return single || candidate.ofLast(rank) != null;
    }

    /** How many operands would have to be permuted. */
    private int missing(Order candidate) {
        int missing = 0;
        for (Operand operand : mainOperands()) {
            if (model.holdings().in(operand.getTensor(), candidate) == null) {
                missing++;
            }
        }
        return missing;
    }
}
