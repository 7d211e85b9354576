// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.generate.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes a list of layers as a statement. */
final class LayerListText {

    private final LayerItems layers;
    private final String target;
    private final Optional<String> type;

    /**
     * Where the list goes.
     *
     * @param target what it is assigned to
     * @param type the class of lists of layers; empty where a list of Python is one
     */
    LayerListText(LayerItems layers, String target, Optional<String> type) {
        this.layers = layers;
        this.target = target;
        this.type = type;
    }

    /** The lines of the statement, or of those that fill the list in loops. */
    List<String> lines(List<LayerItems.Item> items) {
        List<LayerItems.Part> parts = layers.parts(items);
        if (!LayerItems.areSingle(parts)) {
            return filled(parts);
        }
        if (parts.size() == 1 && parts.get(0).loop() != null) {
            return comprehension(parts.get(0));
        }
        List<String> lines = new ArrayList<>(List.of(target + " = " + opening("[")));
        lines.addAll(elements(layers, parts));
        lines.add(type.isPresent() ? "])" : "]");
        return lines;
    }

    private String opening(String text) {
        return type.map(name -> name + "(" + text).orElse(text);
    }

    private List<String> comprehension(LayerItems.Part part) {
        LayerItems.Item item = part.items().get(0);
        List<String> lines = new ArrayList<>(item.before());
        String text = target + " = " + opening(layers.comprehension(part)) + (type.isPresent() ? ")" : "") + item.trailing();
        lines.addAll(text.lines().toList());
        return lines;
    }

    private List<String> filled(List<LayerItems.Part> parts) {
        List<String> lines = new ArrayList<>(List.of(target + " = " + type.map(name -> name + "()").orElse("[]")));
        lines.addAll(additions(layers, parts, target + ".append"));
        return lines;
    }

    /** Statements that add layers one by one, those of loops in loops. */
    static List<String> additions(LayerItems layers, List<LayerItems.Part> parts, String method) {
        List<String> lines = new ArrayList<>();
        for (LayerItems.Part part : parts) {
            String first = part.carried() == null ? "" : layers.behind(part.carried().first());
            if (part.carried() != null && !first.equals(part.carried().name())) {
                lines.add(part.carried().name() + " = " + first);
            }
            if (part.loop() != null) {
                lines.add(layers.header(part.loop()) + ":");
            }
            for (LayerItems.Item item : part.items()) {
                List<String> added = new ArrayList<>(item.before());
                added.addAll((method + "(" + item.text() + ")" + item.trailing()).lines().toList());
                added.forEach(line -> lines.add(part.loop() == null || line.isEmpty() ? line : Lines.INDENT + layers.behind(line)));
            }
            if (part.carried() != null) {
                lines.add(Lines.INDENT + part.carried().name() + " = " + part.carried().next());
                layers.written(part.carried());
            }
        }
        return lines;
    }

    /** The items between brackets; those of a loop are a starred comprehension. */
    static List<String> elements(LayerItems layers, List<LayerItems.Part> parts) {
        List<String> lines = new ArrayList<>();
        for (LayerItems.Part part : parts) {
            LayerItems.Item item = part.items().get(0);
            withComma(part.loop() == null ? item : item.with("*" + layers.comprehension(part)))
                    .forEach(line -> lines.add(line.isEmpty() ? line : Lines.INDENT + line));
        }
        return lines;
    }

    /** An item as one of several. */
    static List<String> withComma(LayerItems.Item item) {
        List<String> lines = new ArrayList<>(item.before());
        lines.addAll((item.text() + "," + item.trailing()).lines().toList());
        return lines;
    }
}
