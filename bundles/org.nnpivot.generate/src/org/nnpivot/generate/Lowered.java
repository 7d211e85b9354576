// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.generate;

import java.util.List;
import java.util.Map;
import org.nnpivot.generate.weights.WeightPlan;
import org.nnpivot.model.nn.Model;
import org.nnpivot.model.nn.NeuralNetwork;
import org.nnpivot.model.nn.Operator;
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
 * @param weights how the target's weights come from the source's; {@code null} when the pivot came from no framework
 */
public record Lowered(Model model, Framework target, Map<Operator, Form> forms, List<NeuralNetwork> refused,
        Map<NeuralNetwork, NeuralNetwork> networks, WeightPlan weights) {}
