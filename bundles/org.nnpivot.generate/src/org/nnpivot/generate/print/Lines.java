// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.generate.print;

import java.util.ArrayList;
import java.util.List;

/** Lines of code with indentation. */
final class Lines {

    /** One level of indentation. */
    static final String INDENT = "    ";

    /**
     * A line.
     *
     * @param code the text without a comment behind it; empty for a comment or an empty line
     * @param origin first UTF-16 offset of the source text that it was made for, or -1
     */
    record Line(String text, String code, int origin) {

        Line indented() {
            return new Line(indented(text), indented(code), origin);
        }

        private static String indented(String line) {
            return line.isEmpty() ? line : INDENT + line;
        }
    }

    private final List<Line> lines = new ArrayList<>();
    private int depth;
    private int origin = -1;

    /** From now on lines are made for this text of the source. */
    void from(int sourceStart) {
        origin = sourceStart;
    }

    void add(String line) {
        add(line, "");
    }

    /** A line with a comment behind it. */
    void add(String line, String trailing) {
        String indent = line.isEmpty() ? "" : INDENT.repeat(depth);
        boolean code = !line.isEmpty() && !line.startsWith("#");
        lines.add(new Line(indent + line + trailing, code ? indent + line : "", origin));
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

    /** What they were made for, too. */
    List<Line> origins() {
        return List.copyOf(lines);
    }

    List<String> all() {
        return lines.stream().map(Line::text).toList();
    }
}
