// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Reads {@code [NAME=]1,3,224,224}. */
final class InputShapes {

    private static final Pattern SHAPE = Pattern.compile("(?:(\\w+)=)?(\\d+(?:,\\d+)*)");

    private InputShapes() {}

    /** Shapes by input name; "" for one without a name. */
    static Map<String, List<Long>> read(List<String> texts) {
        Map<String, List<Long>> shapes = new LinkedHashMap<>();
        for (String text : texts) {
            var matcher = SHAPE.matcher(text.replace(" ", ""));
            if (!matcher.matches()) {
                throw new UsageException("an input shape is written [NAME=]1,3,224,224: " + text);
            }
            String name = matcher.group(1) == null ? "" : matcher.group(1);
            shapes.put(name, List.of(matcher.group(2).split(",")).stream().map(Long::valueOf).toList());
        }
        return shapes;
    }
}
