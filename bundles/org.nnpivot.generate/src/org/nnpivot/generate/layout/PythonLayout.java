// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.generate.layout;

import java.util.ArrayList;
import java.util.List;

/**
 * Breaks lines that are too long at their brackets and leaves all others as they are. What it gives is not changed by
 * applying it again. Tabs are not expected; strings over several lines are never touched.
 */
public final class PythonLayout {

    /** The longest a line may be. */
    public static final int WIDTH = 88;

    private PythonLayout() {}

    /** The text with its lines broken; it ends with a newline unless it is empty. */
    public static String format(String text) {
        List<String> formatted = new ArrayList<>();
        int depth = 0;
        int blanks = 0;
        String string = null;
        for (String line : text.split("\n", -1)) {
            LineScan scan = new LineScan(line, depth, string);
            boolean whole = string == null && scan.openString() == null;
            String stripped = scan.openString() == null ? line.stripTrailing() : line;
            blanks = stripped.isEmpty() && string == null ? blanks + 1 : 0;
            if (whole && scan.finalDepth() == depth) {
                addWrapped(formatted, stripped, blanks);
            } else {
                formatted.add(stripped);
            }
            depth = scan.finalDepth();
            string = scan.openString();
        }
        return String.join("\n", withoutBlankEnds(formatted));
    }

    private static void addWrapped(List<String> formatted, String line, int blanks) {
        if (blanks <= 2) {
            formatted.addAll(LineWrapper.wrap(line));
        }
    }

    private static List<String> withoutBlankEnds(List<String> lines) {
        int start = 0;
        int end = lines.size();
        while (start < end && lines.get(start).isEmpty()) {
            start++;
        }
        while (end > start && lines.get(end - 1).isEmpty()) {
            end--;
        }
        List<String> kept = new ArrayList<>(lines.subList(start, end));
        if (!kept.isEmpty()) {
            kept.add("");
        }
        return kept;
    }
}
