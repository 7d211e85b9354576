// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.notation.writing;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.nnpivot.model.nn.Comment;
import org.nnpivot.model.nn.Model;
import org.nnpivot.model.nn.NeuralNetwork;
import org.nnpivot.model.nn.Placement;
import org.nnpivot.notation.names.OperatorWords;
import org.nnpivot.notation.syntax.File;

/** Makes the tree of a text of a pivot model. */
public final class NotationWriter {

    private final OperatorWords words;

    /** Writes with these words. */
    public NotationWriter(OperatorWords words) {
        this.words = words;
    }

    /** The tree; its comments and names are in the order of the model. */
    public File write(Model model) {
        File file = Trees.FACTORY.createFile();
        file.setVersion(model.getVersion());
        if (model.getFramework() != null) {
            file.getAttributes().add(Trees.attribute("framework", Trees.word(model.getFramework())));
        }
        lines(model, Placement.BEFORE).forEach(file.getLeading()::add);
        lines(model, Placement.TRAILING).forEach(file.getComments()::add);
        Set<String> names = new HashSet<>();
        model.getNetworks().stream().map(NeuralNetwork::getName).forEach(names::add);
        for (NeuralNetwork network : model.getNetworks()) {
            file.getNetworks().add(new NetworkWriter(network, words, null, names).write());
        }
        return file;
    }

    private static List<String> lines(Model model, Placement placement) {
        return model.getComments().stream().filter(comment -> comment.getPlacement() == placement)
                .map(Comment::getText).flatMap(String::lines).toList();
    }
}
