// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.equivalence;

import java.util.ArrayList;
import java.util.List;
import org.nnpivot.generate.weights.WeightPlan;

/**
 * Two networks that are to be proven equivalent.
 *
 * @param id what the report calls the pair
 * @param source whose weights, inputs and order of axes are the reference
 * @param target compared with it
 * @param inputs of the source, in order
 * @param outputPermutations for each output, axis {@code i} of the target's is axis {@code permutation[i]} of the source's;
 *        empty, or missing at the end of the list, for the same order
 * @param weights the target's weights over those of the source
 * @param extent how much is tried
 * @param limits what counts as rounding
 * @param pivots of the source, which the reference interpreter computes as well; may be empty
 */
public record EquivalenceJob(String id, NetworkCode source, NetworkCode target, List<NetworkInput> inputs,
        List<List<Integer>> outputPermutations, WeightPlan weights, Extent extent, Limits limits, List<Pivot> pivots) {

    /** Keeps copies. */
    public EquivalenceJob {
        inputs = List.copyOf(inputs);
        outputPermutations = List.copyOf(outputPermutations);
        pivots = List.copyOf(pivots);
    }

    /** A job without pivots. */
    public EquivalenceJob(String id, NetworkCode source, NetworkCode target, List<NetworkInput> inputs,
            List<List<Integer>> outputPermutations, WeightPlan weights, Extent extent, Limits limits) {
        this(id, source, target, inputs, outputPermutations, weights, extent, limits, List.of());
    }

    /** The same job under another name. */
    public EquivalenceJob named(String name) {
        return new EquivalenceJob(name, source, target, inputs, outputPermutations, weights, extent, limits, pivots);
    }

    /**
     * The same job with weights and orders of axes that were written down before.
     *
     * @param plan of the target's weights
     * @param inputPermutations one for each input
     * @param outputs one for each output
     */
    public EquivalenceJob aligned(WeightPlan plan, List<List<Integer>> inputPermutations, List<List<Integer>> outputs) {
        List<NetworkInput> aligned = new ArrayList<>();
        for (int i = 0; i < inputs.size(); i++) {
            NetworkInput input = inputs.get(i);
            aligned.add(i < inputPermutations.size() ? input.permuted(inputPermutations.get(i)) : input);
        }
        return new EquivalenceJob(id, source, target, aligned, outputs, plan, extent, limits, pivots);
    }
}
