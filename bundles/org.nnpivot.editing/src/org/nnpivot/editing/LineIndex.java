// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.editing;

import java.util.Arrays;

/** The lines of a text, counted from 0. A line ends with a line feed, a carriage return or both. */
public final class LineIndex {

    private final String text;
    private final int[] starts;

    /** Finds the lines. */
    public LineIndex(String text) {
        this.text = text;
        int[] found = new int[16];
        int count = 1;
        for (int i = 0; i < text.length(); i++) {
            if (endsLine(text, i)) {
                found = count < found.length ? found : Arrays.copyOf(found, 2 * count);
                found[count++] = i + 1;
            }
        }
        starts = Arrays.copyOf(found, count);
    }

    private static boolean endsLine(String text, int i) {
        char sign = text.charAt(i);
        return sign == '\n' || sign == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n');
    }

    /** How many there are; at least one. */
    public int count() {
        return starts.length;
    }

    /** The line of an offset. */
    public int line(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        return found >= 0 ? found : -found - 2;
    }

    /** The offset of a line's first code unit; of one behind the last, the length of the text. */
    public int start(int line) {
        return line < starts.length ? starts[line] : text.length();
    }

    /** The offset behind a line's last code unit that ends no line. */
    public int end(int line) {
        int end = start(line + 1);
        while (end > start(line) && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) {
            end--;
        }
        return end;
    }

    /** The column of an offset. */
    public int column(int offset) {
        return offset - start(line(offset));
    }

    /** The offset of a line and column; within the text where they are not. */
    public int offset(int line, int column) {
        return line >= starts.length ? text.length() : Math.min(starts[Math.max(0, line)] + Math.max(0, column), end(Math.max(0, line)));
    }
}
