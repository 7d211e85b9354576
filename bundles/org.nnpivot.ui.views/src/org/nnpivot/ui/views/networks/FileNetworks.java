// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.ui.views.networks;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.core.resources.IFile;
import org.nnpivot.diagram.count.Counter;
import org.nnpivot.diagnostics.Finding;
import org.nnpivot.operators.Catalogues;
import org.nnpivot.shapes.Ranges;

/**
 * The networks of one state of a file.
 *
 * @param file where they were read
 * @param state that state
 * @param networks in source order, without those that can't be read
 * @param main the place of the network that a reader most likely looks for: the last that no other one uses; -1 where there is none
 * @param problems why networks are missing
 * @param counter counts as the source's framework does
 * @param ranges where elements stand in that state
 */
public record FileNetworks(IFile file, FileState state, List<NetworkItem> networks, int main, List<Finding> problems, Counter counter,
        Ranges ranges) {

    /** Copies the lists. */
    public FileNetworks {
        networks = List.copyOf(networks);
        problems = List.copyOf(problems);
    }

    /** A state of a file without networks. */
    static FileNetworks none(IFile file, FileState state) {
        return new FileNetworks(file, state, List.of(), -1, List.of(), new Counter(Catalogues.bundled(), null), Ranges.offsetsIn(file.getName()));
    }

    /** The network of that name. */
    public Optional<NetworkItem> network(String name) {
        return networks.stream().filter(network -> network.name().equals(name)).findFirst();
    }

    /** What stands in this state where an element of perhaps another state stands in that one. */
    public Optional<NetworkElement> at(NetworkElement place) {
        return switch (place) {
            case NetworkItem network -> network(network.name()).map(NetworkElement.class::cast);
            case LayerItem layer -> at(layer.parent()).filter(parent -> layer.index() < parent.layers().size())
                    .map(parent -> (NetworkElement) parent.layers().get(layer.index())).filter(layer::equals);
        };
    }

    /** The network to show where none was chosen. */
    public Optional<NetworkItem> mainNetwork() {
        return main < 0 ? Optional.empty() : Optional.of(networks.get(main));
    }

    /** The smallest layer, else the network, whose text holds an offset; of a layer that is used often, the first use. */
    public Optional<NetworkElement> elementAt(int offset) {
        return networks.stream().flatMap(network -> Stream.concat(Stream.of((NetworkElement) network), network.allLayers()))
                .filter(element -> element.range().start() <= offset && offset <= element.range().end() && element.range().end() > 0)
                .reduce((best, next) -> length(next) < length(best) ? next : best);
    }

    private static int length(NetworkElement element) {
        return element.range().end() - element.range().start();
    }
}
