// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.equivalence;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.nnpivot.model.nn.ElementType;

/**
 * One input of both networks, and what values it takes.
 *
 * @param name for messages
 * @param shape in the source's order of axes, batch included
 * @param type kind of number
 * @param low smallest value; {@code null}: 0 for integers, for reals a standard normal distribution is drawn from
 * @param high integers are smaller than this, reals at most this; {@code null}: 2 for integers
 * @param permutation axis {@code i} of the target's input is axis {@code permutation[i]} of the source's; empty for the same
 */
public record NetworkInput(String name, List<Long> shape, ElementType type, Long low, Long high,
        List<Integer> permutation) {

    /** Keeps copies. */
    public NetworkInput {
        shape = List.copyOf(shape);
        permutation = List.copyOf(permutation);
    }

    /** The same input with another order of the target's axes. */
    NetworkInput permuted(List<Integer> axes) {
        return new NetworkInput(name, shape, type, low, high, axes);
    }

    Map<String, Object> toJson() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("shape", shape);
        json.put("dtype", type.getLiteral());
        json.put("low", low);
        json.put("high", high);
        return json;
    }
}
