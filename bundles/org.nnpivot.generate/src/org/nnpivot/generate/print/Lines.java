// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.generate.print;

import java.util.ArrayList;
import java.util.List;

/** Lines of code with indentation. */
final class Lines {

    /** One level of indentation. */
    static final String INDENT = "    ";

    private final List<String> lines = new ArrayList<>();
    private int depth;

    void add(String line) {
        lines.add(line.isEmpty() ? line : INDENT.repeat(depth) + line);
    }

    void addAll(List<String> all) {
        all.forEach(this::add);
    }

    void indent() {
        depth++;
    }

    void outdent() {
        depth--;
    }

    int size() {
        return lines.size();
    }

    List<String> all() {
        return List.copyOf(lines);
    }
}
