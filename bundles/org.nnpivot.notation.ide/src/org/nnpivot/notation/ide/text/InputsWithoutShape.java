// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.notation.ide.text;

import java.util.HashSet;
import java.util.Set;
import org.nnpivot.diagnostics.Findings;
import org.nnpivot.model.nn.Model;
import org.nnpivot.model.nn.NeuralNetwork;
import org.nnpivot.model.nn.SubNetwork;
import org.nnpivot.model.nn.Tensor;
import org.nnpivot.model.nn.Use;
import org.nnpivot.shapes.Ranges;

/** Finds inputs of unknown shape, of networks that no other one applies, where shapes inside are unknown as well. */
final class InputsWithoutShape {

    private InputsWithoutShape() {}

    static void report(Model model, Ranges ranges, Findings findings) {
        Set<NeuralNetwork> applied = new HashSet<>();
        model.eAllContents().forEachRemaining(element -> {
            if (element instanceof SubNetwork instance) {
                applied.add(instance.getNetwork());
            }
        });
        for (NeuralNetwork network : model.getNetworks()) {
            if (!applied.contains(network) && lacksShapes(network)) {
                network.getInputs().stream().filter(input -> input.getShape() == null)
                        .forEach(input -> findings.add(EditorFinding.INPUT_WITHOUT_SHAPE, ranges.of(place(input)), input.getName()));
            }
        }
    }

    /** An input that the text only implies has the place of its network. */
    private static org.nnpivot.model.nn.Element place(Tensor input) {
        return input.getSourceStart() < 0 ? (NeuralNetwork) input.eContainer() : input;
    }

    private static boolean lacksShapes(NeuralNetwork network) {
        return network.getBody() != null && network.getBody().getSteps().stream().filter(Use.class::isInstance).map(Use.class::cast)
                .flatMap(use -> use.getResults().stream()).anyMatch(result -> result.getShape() == null);
    }
}
