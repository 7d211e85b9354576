// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.generate.print;

import java.util.Set;
import org.nnpivot.model.nn.NeuralNetwork;
import org.nnpivot.model.nn.Parameter;

/**
 * What can't be written as the source has it.
 *
 * @param unrolled loops, by their first UTF-16 offset in the source
 * @param uncounted parameters, each behind its class and a dot, whose values make a difference to more than loops
 */
record Unwritten(Set<Integer> unrolled, Set<String> uncounted) {

    /** The counted parameters of a network are none. */
    void uncount(NeuralNetwork network) {
        String type = network.getVariantOf() == null ? network.getName() : network.getVariantOf();
        network.getParameters().stream().filter(Parameter::isCounted).forEach(parameter -> uncounted.add(type + "." + parameter.getName()));
    }
}
