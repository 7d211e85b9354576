// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.diagnostics;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * Replaces a stretch of a text. The engine returns edits and never writes files itself.
 *
 * @param start offset of the first UTF-16 code unit that goes
 * @param end offset behind the last one that goes; equal to {@code start} for an insertion
 * @param replacement what comes in its place
 */
public record TextEdit(int start, int end, String replacement) {

    /** Checks the order of the offsets. */
    public TextEdit {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("no range: " + start + ".." + end);
        }
    }

    /**
     * The text with all edits made; insertions at one offset keep the order in which they are given.
     *
     * @throws IllegalArgumentException where two edits overlap or one reaches behind the text
     */
    public static String apply(String text, Collection<TextEdit> edits) {
        List<TextEdit> ordered = edits.stream().sorted(Comparator.comparingInt(TextEdit::start)).toList();
        StringBuilder result = new StringBuilder(text.length());
        int done = 0;
        for (TextEdit edit : ordered) {
            if (edit.start < done || edit.end > text.length()) {
                throw new IllegalArgumentException("edits overlap or leave the text: " + edit);
            }
            result.append(text, done, edit.start).append(edit.replacement);
            done = edit.end;
        }
        return result.append(text, done, text.length()).toString();
    }
}
