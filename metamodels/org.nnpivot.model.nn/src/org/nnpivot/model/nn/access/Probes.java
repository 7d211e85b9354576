// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.model.nn.access;

import java.util.stream.Stream;
import org.nnpivot.model.nn.NeuralNetwork;
import org.nnpivot.model.nn.SubNetwork;

/** Structures of classes for values that nobody gives, and the networks that hold them. */
public final class Probes {

    private Probes() {}

    /** Whether a network is such a structure, or constructs one. */
    public static boolean isProbe(NeuralNetwork network) {
        return network.isProbe() || parts(network).anyMatch(Probes::isProbe);
    }

    /** The networks that a network and the chains inside of it construct, but for these chains. */
    public static Stream<NeuralNetwork> parts(NeuralNetwork network) {
        return Stream.concat(network.getDefinitions().stream().filter(SubNetwork.class::isInstance)
                .map(part -> ((SubNetwork) part).getNetwork()).filter(part -> part.eContainer() != network),
                network.getNetworks().stream().flatMap(Probes::parts));
    }
}
