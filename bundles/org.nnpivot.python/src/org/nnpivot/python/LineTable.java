// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.python;

import java.util.Arrays;

/** Where the lines of a text begin. Lines end as in Python: at a line feed, a carriage return, or both. */
final class LineTable {

    private final String text;
    private final int[] starts;
    private final boolean hasSurrogates;

    LineTable(String text) {
        this.text = text;
        int[] found = new int[16 + text.length() / 32];
        int count = 1;
        boolean surrogates = false;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '\n' || c == '\r' && !isLineFeed(at + 1)) {
                if (count == found.length) {
                    found = Arrays.copyOf(found, count * 2);
                }
                found[count++] = at + 1;
            }
            surrogates |= Character.isSurrogate(c);
        }
        this.starts = Arrays.copyOf(found, count);
        this.hasSurrogates = surrogates;
    }

    private boolean isLineFeed(int at) {
        return at < text.length() && text.charAt(at) == '\n';
    }

    int count() {
        return starts.length;
    }

    int line(int offset) {
        int index = Arrays.binarySearch(starts, offset);
        return index >= 0 ? index + 1 : -index - 1;
    }

    int start(int line) {
        return line > starts.length ? text.length() : starts[line - 1];
    }

    int offset(int line, int codePointColumn) {
        int start = start(line);
        if (!hasSurrogates) {
            return Math.min(start + codePointColumn, text.length());
        }
        int at = start;
        for (int column = 0; column < codePointColumn && at < text.length(); column++) {
            at += Character.charCount(text.codePointAt(at));
        }
        return at;
    }

    String delimiter() {
        if (starts.length == 1) {
            return "\n";
        }
        int end = starts[1];
        if (text.charAt(end - 1) == '\r') {
            return "\r";
        }
        return end > 1 && text.charAt(end - 2) == '\r' ? "\r\n" : "\n";
    }
}
