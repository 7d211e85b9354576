// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.generate.weights;

import java.util.Objects;

/**
 * The value of one weight of the target.
 *
 * @param target the attributes that lead to the weight: in PyTorch its name in the state dictionary
 *        ({@code features.0.weight}), in Keras the same with the variable's attribute, positions in a chain or list, and
 *        without leading underscores ({@code features.0.kernel}, {@code encoder.forward_layer.cell.kernel}). Parts in the
 *        middle may be left out where only one weight has the rest.
 * @param value over the weights of the source, whose paths are of the same kind
 */
public record WeightMove(String target, WeightFormula value) {

    /** Both must be there. */
    public WeightMove {
        Objects.requireNonNull(target, "target");
        Objects.requireNonNull(value, "value");
    }
}
