// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.generate.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes a chain of layers some of which a loop makes. */
final class LoopedChainText {

    private final LayerItems layers;
    private final Dialect dialect;
    private final String type;

    /** @param type the class of chains */
    LoopedChainText(LayerItems layers, Dialect dialect, String type) {
        this.layers = layers;
        this.dialect = dialect;
        this.type = type;
    }

    /** The lines; empty where it can't be written at this place. */
    Optional<List<String>> lines(List<LayerItems.Part> parts, List<String> before, String target, String trailing) {
        List<String> lines = new ArrayList<>(before);
        if (LayerItems.areSingle(parts)) {
            lines.addAll(single(parts, target, trailing));
        } else if (target.startsWith("self.")) {
            lines.add(target + type + "()" + trailing);
            lines.addAll(LayerListText.additions(layers, parts, target.replace(" = ", "." + dialect.append())));
        } else {
            return Optional.empty();
        }
        return Optional.of(lines);
    }

    private List<String> single(List<LayerItems.Part> parts, String target, String trailing) {
        boolean list = dialect.layerList().isEmpty();
        if (parts.size() == 1) {
            LayerItems.Item item = parts.get(0).items().get(0);
            List<String> lines = new ArrayList<>(item.before());
            lines.addAll((target + type + "(" + (list ? "" : "*") + layers.comprehension(parts.get(0)) + ")" + item.trailing() + trailing)
                    .lines().toList());
            return lines;
        }
        List<String> lines = new ArrayList<>(List.of(target + type + (list ? "([" : "(")));
        lines.addAll(LayerListText.elements(layers, parts));
        lines.add((list ? "])" : ")") + trailing);
        return lines;
    }
}
