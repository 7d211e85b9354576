// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.generate;

import java.util.List;
import java.util.Map;
import org.nnpivot.generate.form.ChainLink;
import org.nnpivot.generate.weights.WeightPlan;
import org.nnpivot.generate.weights.WeightPlanner;
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
 * @param planner plans weights, when they are asked for
 */
public record Lowered(Model model, Framework target, Map<Operator, Form> forms, List<NeuralNetwork> refused,
        Map<NeuralNetwork, NeuralNetwork> networks, WeightPlanner planner) {

    /** How the weights of a network of the model, with those of its parts, come from the weights of its source. */
    public WeightPlan plan(NeuralNetwork network) {
        return planner.plan(this, network);
    }

    /** The plan of the last network that is no part of another: what a file with one model is about. */
    public WeightPlan weights() {
        return model.getNetworks().stream().filter(network -> !isPart(network)).reduce((first, second) -> second)
                .map(this::plan).orElse(new WeightPlan(List.of()));
    }

    /** Whether a layer of a chain is written with another one behind it, which picks a result of those that it returns. */
    public boolean isPicked(ChainLink link) {
        Operator layer = link.use().getDefinition();
        return layer != null && forms.containsKey(layer)
                && link.picks(forms.get(layer), planner.catalogue().operator(layer.getType()).orElseThrow());
    }

    /** Whether another network of the model constructs this one. */
    public boolean isPart(NeuralNetwork network) {
        return model.getNetworks().stream().anyMatch(other -> constructs(other, network));
    }

    private static boolean constructs(NeuralNetwork other, NeuralNetwork network) {
        return other.getDefinitions().stream().anyMatch(definition -> definition instanceof SubNetwork part
                && part.getNetwork() == network) || other.getNetworks().stream().anyMatch(inner -> constructs(inner, network));
    }
}
