// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.generate.print;

import java.util.ArrayList;
import java.util.List;
import org.nnpivot.model.nn.NeuralNetwork;
import org.nnpivot.model.nn.Placement;
import org.nnpivot.model.nn.Region;

/** Puts the comments and docstrings of a network's two methods to their statements. */
final class MethodText {

    private static final String INDENT = Lines.INDENT.repeat(2);

    private MethodText() {}

    static MethodSpelling constructor(NeuralNetwork network, String parameters, List<String> statements) {
        List<String> all = new ArrayList<>(statements);
        all.addAll(CommentText.lines(network, Placement.CONSTRUCTOR_END));
        return new MethodSpelling(CommentText.lines(network, Placement.CONSTRUCTOR_BEFORE), parameters,
                CommentText.trailing(network, Placement.CONSTRUCTOR_TRAILING),
                CommentText.docstring(network, Placement.CONSTRUCTOR_DOCSTRING, INDENT), all);
    }

    static MethodSpelling forward(NeuralNetwork network, String parameters, List<String> statements) {
        Region body = network.getBody();
        List<String> docstring = CommentText.docstring(body, Placement.DOCSTRING, INDENT);
        boolean gap = docstring.isEmpty() && !statements.isEmpty() && statements.get(0).isEmpty();
        return new MethodSpelling(CommentText.lines(body, Placement.BEFORE), parameters, CommentText.trailing(body), docstring,
                gap ? statements.subList(1, statements.size()) : statements);
    }
}
