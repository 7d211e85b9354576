// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.shapes;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.nnpivot.model.nn.NeuralNetwork;
import org.nnpivot.model.nn.Tensor;

/**
 * The structures of one class take inputs of the same ranks: one that does not tell the rank of an
 * input itself, and that nothing of the file constructs, takes that of its siblings.
 */
final class StructureRanks {

    private final ModelShapes model;

    StructureRanks(ModelShapes model) {
        this.model = model;
    }

    /** Goes through all networks. */
    void share(List<NeuralNetwork> networks) {
        for (NeuralNetwork network : networks) {
            if (network.getVariantOf() != null) {
                network.getInputs().forEach(input -> share(network, input, networks));
            }
        }
    }

    private void share(NeuralNetwork network, Tensor input, List<NeuralNetwork> networks) {
        NetworkShapes shapes = model.shapes(network);
        Sizes own = shapes.sizes(input);
        if (own != null && !own.open()) {
            return;
        }
        networks.stream().filter(sibling -> sibling != network && network.getVariantOf().equals(sibling.getVariantOf()))
                .map(sibling -> rank(sibling, input)).filter(Objects::nonNull).findFirst().ifPresent(rank -> {
                    shapes.giveRank(input, rank);
                    shapes.infer();
                });
    }

    private Integer rank(NeuralNetwork sibling, Tensor input) {
        Optional<Tensor> same = sibling.getInputs().stream().filter(other -> other.getName().equals(input.getName())).findFirst();
        Sizes sizes = same.map(model.shapes(sibling)::sizes).orElse(null);
        return sizes == null || sizes.open() ? null : sizes.rank();
    }
}
