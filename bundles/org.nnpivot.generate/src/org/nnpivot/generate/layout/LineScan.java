// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.generate.layout;

/**
 * What each character of a piece of Python is: how deep in brackets, and whether it belongs to a string or a comment.
 * Nothing is remembered from text before; a string that is not closed goes to the end.
 */
final class LineScan {

    private final String text;
    private final int[] depth;
    private final boolean[] literal;
    private int comment = -1;
    private int finalDepth;
    private String openString;

    LineScan(String text) {
        this(text, 0, null);
    }

    /** Goes on where another piece ended: so deep, in a string that is closed by {@code delimiter} or in none. */
    LineScan(String text, int startDepth, String delimiter) {
        this.text = text;
        this.depth = new int[text.length()];
        this.literal = new boolean[text.length()];
        this.finalDepth = startDepth;
        this.openString = delimiter;
        scan();
    }

    private void scan() {
        int i = openString == null ? 0 : string(0, openString);
        while (i < text.length() && comment < 0) {
            i = step(i);
        }
    }

    private int step(int i) {
        char c = text.charAt(i);
        depth[i] = finalDepth;
        if (c == '#') {
            comment = i;
            return text.length();
        }
        if (c == '"' || c == '\'') {
            String quote = String.valueOf(c);
            String delimiter = text.startsWith(quote.repeat(3), i) ? quote.repeat(3) : quote;
            for (int k = i; k < i + delimiter.length(); k++) {
                literal[k] = true;
                depth[k] = finalDepth;
            }
            return string(i + delimiter.length(), delimiter);
        }
        if (c == '(' || c == '[' || c == '{') {
            finalDepth++;
        } else if (c == ')' || c == ']' || c == '}') {
            depth[i] = --finalDepth;
        }
        return i + 1;
    }

    /** Runs to behind the end of a string. */
    private int string(int from, String delimiter) {
        for (int i = from; i < text.length(); i++) {
            literal[i] = true;
            depth[i] = finalDepth;
            if (text.charAt(i) == '\\') {
                i++;
                if (i < text.length()) {
                    literal[i] = true;
                    depth[i] = finalDepth;
                }
            } else if (text.startsWith(delimiter, i)) {
                for (int k = i; k < i + delimiter.length(); k++) {
                    literal[k] = true;
                    depth[k] = finalDepth;
                }
                openString = null;
                return i + delimiter.length();
            }
        }
        openString = delimiter;
        return text.length();
    }

    /** Offset of the comment's sign, or -1. */
    int comment() {
        return comment;
    }

    /** Depth at the end. */
    int finalDepth() {
        return finalDepth;
    }

    /** What closes the string that goes on behind the end; {@code null} when none does. */
    String openString() {
        return openString;
    }

    /** Depth of a character; that of a bracket is the one outside of it. */
    int depth(int index) {
        return depth[index];
    }

    /** Whether a character is code: in no string and no comment. */
    boolean isCode(int index) {
        return !literal[index] && (comment < 0 || index < comment);
    }
}
