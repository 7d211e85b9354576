// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.shapes;

import java.util.HashSet;
import java.util.Set;
import org.nnpivot.model.nn.Tensor;

/** Counts how many readers of a tensor would take it in a given order as it is. */
final class Votes {

    private final ModelLayout model;
    private final Set<Tensor> asked = new HashSet<>();

    private Votes(ModelLayout model) {
        this.model = model;
    }

    /** The number of readers, direct or behind others that don't mind, that are served by this order. */
    static int count(ModelLayout model, Tensor tensor, Order order) {
        return new Votes(model).of(tensor, order);
    }

    private int of(Tensor tensor, Order order) {
        if (!asked.add(tensor)) {
            return 0;
        }
        int votes = model.flow().leavesModel(tensor) && model.atBorder(tensor).agrees(order) ? 1 : 0;
        for (Tensor elsewhere : model.flow().sameElsewhere(tensor)) {
            votes += of(elsewhere, order);
        }
        for (DataFlow.Read read : model.flow().reads(tensor)) {
            LayoutSite site = model.site(read.use());
            votes += site == null ? 0 : of(site, read.operand(), order);
        }
        return votes;
    }

    private int of(LayoutSite site, int operand, Order order) {
        LayoutRule rule = model.rule(site);
        Order demanded = rule.demanded(site, operand);
        if (demanded != null) {
            return demanded.agrees(order) ? 1 : 0;
        }
        Order result = rule.forward(site, operand, order);
        if (result == null) {
            return 0;
        }
        int votes = rule.isChoosy(site) ? 1 : 0;
        for (Tensor made : site.use().getResults()) {
            votes += of(made, result);
        }
        return votes;
    }
}
