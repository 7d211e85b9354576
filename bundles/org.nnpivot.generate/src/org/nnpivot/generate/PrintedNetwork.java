// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.generate;

import java.util.List;
import java.util.Optional;
import org.nnpivot.generate.print.Marks;
import org.nnpivot.model.nn.NeuralNetwork;

/**
 * The text of one network of a file.
 *
 * @param network of the lowered model
 * @param name of the class or variable
 * @param text statements at the left margin, with a newline at the end; empty for a class that is needed no more
 * @param places where its operators and uses stand in the text
 * @param factory the pieces of that text where the network is made by a function
 */
public record PrintedNetwork(NeuralNetwork network, String name, String text, List<Marks.Placed> places,
        Optional<Factory> factory) {

    /**
     * A function that makes a network, in pieces, for a file that has one already.
     *
     * @param classes class statements that have to stand before the function; may be empty
     * @param construction the expression that makes the network, over one or more lines
     * @param parameters of the function, without brackets
     * @param names of the parameters
     */
    public record Factory(String classes, String construction, String parameters, List<String> names) {}
}
