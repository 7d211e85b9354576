// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.generate;

import java.util.List;
import java.util.Map;
import org.nnpivot.generate.weights.WeightPlan;
import org.nnpivot.model.nn.Model;
import org.nnpivot.model.nn.NeuralNetwork;
import org.nnpivot.model.nn.Operator;
import org.nnpivot.model.nn.SubNetwork;
import org.nnpivot.operators.Form;
import org.nnpivot.operators.Framework;

/**
 * A pivot model in which every operator has a form of the target.
 *
 * @param model a copy of the pivot, rewritten; the {@code origin} of its operators leads to the pivot
 * @param target the framework
 * @param forms the form of each operator of the model but for sub-networks (identity keys)
 * @param refused networks of the pivot model (not of the copy) that cannot be written; the copy does not hold them
 * @param networks for each network of {@code model} the one of the pivot it came from (identity keys)
 * @param plans for each network of {@code model} how the target's weights come from the source's, with those of its parts
 *        (identity keys); empty when the pivot came from no framework
 */
public record Lowered(Model model, Framework target, Map<Operator, Form> forms, List<NeuralNetwork> refused,
        Map<NeuralNetwork, NeuralNetwork> networks, Map<NeuralNetwork, WeightPlan> plans) {

    /** The plan of the last network that is no part of another: what a file with one model is about. */
    public WeightPlan weights() {
        WeightPlan last = new WeightPlan(List.of());
        for (NeuralNetwork network : model.getNetworks()) {
            last = isPart(network) ? last : plans.getOrDefault(network, last);
        }
        return last;
    }

    /** Whether another network of the model constructs this one. */
    public boolean isPart(NeuralNetwork network) {
        return model.getNetworks().stream().flatMap(other -> other.getDefinitions().stream())
                .anyMatch(definition -> definition instanceof SubNetwork part && part.getNetwork() == network);
    }
}
