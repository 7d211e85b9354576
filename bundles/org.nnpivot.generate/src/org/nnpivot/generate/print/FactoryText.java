// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.generate.print;

import java.util.List;
import org.nnpivot.model.nn.NeuralNetwork;
import org.nnpivot.model.nn.Placement;

/** A function that makes a network of its parameters. */
record FactoryText(String name, NeuralNetwork network, List<String> construction) {

    /** The function with the comments and the docstring of the network. */
    String text() {
        Lines lines = new Lines();
        lines.addAll(CommentText.before(network));
        lines.add("def " + name + "(" + SignatureText.function(network) + "):");
        CommentText.docstring(network, Placement.DOCSTRING, Lines.INDENT).forEach(lines::add);
        lines.indent();
        lines.add("return " + construction.get(0));
        lines.addAll(construction.subList(1, construction.size()));
        return String.join("\n", lines.all()) + "\n";
    }
}
