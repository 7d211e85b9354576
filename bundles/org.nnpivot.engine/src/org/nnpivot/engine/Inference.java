// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.engine;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.nnpivot.diagnostics.Findings;
import org.nnpivot.generate.rewrite.Canonical;
import org.nnpivot.model.nn.Model;
import org.nnpivot.model.nn.NeuralNetwork;
import org.nnpivot.model.nn.Tensor;
import org.nnpivot.operators.Catalogue;
import org.nnpivot.shapes.GivenShapes;
import org.nnpivot.shapes.Ranges;
import org.nnpivot.shapes.ShapeInference;

/** Brings a pivot to its canonical form with all sizes that can be known. Holds no state but the catalogue. */
public final class Inference {

    private final Catalogue catalogue;
    private final Canonical canonical;

    /** Infers by the declarations of that catalogue. */
    public Inference(Catalogue catalogue) {
        this.catalogue = catalogue;
        this.canonical = new Canonical(catalogue);
    }

    /**
     * Works in place.
     *
     * @param inputShapes shapes of inputs by name; "" stands for that of the only input
     * @param ranges tells where findings point to
     * @param findings gets what contradicts, and which shapes have no input
     */
    public void infer(Model model, Map<String, List<Long>> inputShapes, Ranges ranges, Findings findings) {
        GivenShapes.check(model, inputShapes.keySet(), findings, ranges);
        Map<String, List<Long>> named = named(inputShapes, model);
        ShapeInference inference = new ShapeInference(catalogue);
        canonical.apply(model);
        // Some of the canonical form depends on sizes, and what it changes has sizes of its own.
        inference.infer(model, named, new Findings(), ranges);
        canonical.apply(model);
        inference.infer(model, named, findings, ranges);
    }

    private static Map<String, List<Long>> named(Map<String, List<Long>> shapes, Model model) {
        Map<String, List<Long>> named = new LinkedHashMap<>(shapes);
        model.getNetworks().stream().filter(network -> network.getVariantOf() != null).forEach(network -> ofStructure(network, named));
        if (!shapes.containsKey("")) {
            return named;
        }
        List<Long> shape = named.remove("");
        model.getNetworks().stream().filter(network -> network.getInputs().size() == 1)
                .forEach(network -> named.putIfAbsent(network.getInputs().get(0).getName(), shape));
        return named;
    }

    /** Every structure of a class is given what the class is. */
    private static void ofStructure(NeuralNetwork network, Map<String, List<Long>> named) {
        for (Tensor input : network.getInputs()) {
            List<Long> shape = named.get(network.getVariantOf() + "." + input.getName());
            if (shape != null) {
                named.putIfAbsent(network.getName() + "." + input.getName(), shape);
            }
        }
    }
}
