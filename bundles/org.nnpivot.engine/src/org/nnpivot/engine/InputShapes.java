// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.engine;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Shapes of inputs as people write them: {@code [NAME=]1,3,224,224}; the name may be that of a network and its input, with a dot. */
public final class InputShapes {

    private static final Pattern SHAPE = Pattern.compile("(?:((?:\\w+\\.)?\\w+)=)?(\\d+(?:,\\d+)*)");

    private InputShapes() {}

    /**
     * Shapes by input name; "" for one without a name.
     *
     * @throws IllegalArgumentException where a text is no shape
     */
    public static Map<String, List<Long>> read(List<String> texts) {
        Map<String, List<Long>> shapes = new LinkedHashMap<>();
        for (String text : texts) {
            Matcher matcher = SHAPE.matcher(text.replace(" ", ""));
            if (!matcher.matches()) {
                throw new IllegalArgumentException("an input shape is written [NAME=]1,3,224,224: " + text);
            }
            String name = matcher.group(1) == null ? "" : matcher.group(1);
            shapes.put(name, sizes(matcher.group(2)));
        }
        return shapes;
    }

    private static List<Long> sizes(String text) {
        try {
            return List.of(text.split(",")).stream().map(Long::valueOf).toList();
        } catch (NumberFormatException tooLarge) {
            throw new IllegalArgumentException("a size of an input shape is too large: " + text, tooLarge);
        }
    }

    /** One text for each shape, as {@link #read} takes them. */
    public static List<String> write(Map<String, List<Long>> shapes) {
        return shapes.entrySet().stream().map(shape -> (shape.getKey().isEmpty() ? "" : shape.getKey() + "=")
                + shape.getValue().stream().map(String::valueOf).collect(Collectors.joining(","))).toList();
    }
}
