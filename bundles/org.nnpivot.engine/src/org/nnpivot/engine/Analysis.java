// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.engine;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.nnpivot.extract.Extractor;
import org.nnpivot.model.nn.Model;
import org.nnpivot.model.nn.NeuralNetwork;
import org.nnpivot.model.nn.access.Probes;
import org.nnpivot.model.python.Module;
import org.nnpivot.python.SourceText;
import org.nnpivot.python.normal.Built;
import org.nnpivot.python.resolve.Imports;

/**
 * What is known of a file once it has been read.
 *
 * @param source its text
 * @param module its syntax tree, as it was written
 * @param imports what its names stand for
 * @param model the pivot of the networks that are not refused, shapes inferred
 * @param sites all its networks
 * @param followed functions whose text became part of networks
 * @param activations activations that the file gives to networks, by the text that writes them: their names
 */
public record Analysis(SourceText source, Module module, Imports imports, Model model, List<Extractor.Site> sites,
        Set<String> followed, Map<Built.Span, String> activations) {

    /** The parameters of these classes that have a structure for each value, each behind its class and a dot. */
    Set<String> counted(Set<String> types) {
        Set<String> counted = new LinkedHashSet<>();
        sites.stream().filter(site -> types.contains(site.type()))
                .forEach(site -> site.counted().forEach(parameter -> counted.add(site.type() + "." + parameter)));
        return counted;
    }

    /** Removes the structures that only show whether loops are written alike for every value. */
    static void removeProbes(Model model) {
        Set<NeuralNetwork> used = new LinkedHashSet<>();
        model.getNetworks().stream().filter(network -> network.getVariantOf() == null || !Probes.isProbe(network)).forEach(network -> use(network, used));
        model.getNetworks().removeIf(network -> !used.contains(network));
    }

    private static void use(NeuralNetwork network, Set<NeuralNetwork> used) {
        if (used.add(network)) {
            Probes.parts(network).forEach(part -> use(part, used));
        }
    }
}
