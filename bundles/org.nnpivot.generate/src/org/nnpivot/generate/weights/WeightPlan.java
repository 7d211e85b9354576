// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.generate.weights;

import java.util.List;

/**
 * Every weight of the target network as a formula over the weights of the source network. A plan is complete: each weight
 * of the target (but for counters, which hold integers) is the target of exactly one move.
 *
 * @param moves in the order of the target's definitions
 */
public record WeightPlan(List<WeightMove> moves) {

    /** Keeps a copy. */
    public WeightPlan {
        moves = List.copyOf(moves);
    }
}
