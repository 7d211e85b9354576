// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.shapes;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.nnpivot.diagnostics.EngineFinding;
import org.nnpivot.diagnostics.Findings;
import org.nnpivot.model.nn.Model;
import org.nnpivot.model.nn.NeuralNetwork;
import org.nnpivot.model.nn.Tensor;

/** Says which shapes are given for inputs that there are not. */
public final class GivenShapes {

    private final Set<String> inputs = new LinkedHashSet<>();
    private final Set<String> shown = new LinkedHashSet<>();

    private GivenShapes(List<NeuralNetwork> networks) {
        for (NeuralNetwork network : networks) {
            if (network.getVariantOf() != null && !network.getVariantOf().equals(network.getName())) {
                continue;
            }
            for (Tensor input : network.getInputs()) {
                String qualified = network.getName() + "." + input.getName();
                inputs.add(input.getName());
                inputs.add(qualified);
                shown.add(networks.size() == 1 ? input.getName() : qualified);
            }
        }
    }

    /**
     * Checks that each shape has an input.
     *
     * @param model without networks that are refused: what is given may be for one of these
     * @param names of inputs, as {@link ShapeInference#infer} takes them; the empty one is for any
     * @param findings gets a warning for each name that is not used
     */
    public static void check(Model model, Set<String> names, Findings findings, Ranges ranges) {
        GivenShapes given = new GivenShapes(Networks.roots(model));
        if (given.inputs.isEmpty() || findings.hasErrors()) {
            return;
        }
        names.stream().filter(name -> !name.isEmpty() && !given.inputs.contains(name)).forEach(name -> findings.add(
                EngineFinding.UNKNOWN_INPUT, ranges.of(model), name, String.join(", ", given.shown)));
    }
}
