// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.notation.parser;

/**
 * The two kinds of strings. Double quotes hold the text as it is, as in BESSER, so that the path of a Windows file can be
 * pasted; text with double quotes in it stands in single quotes, with a backslash before a single quote or a backslash.
 */
public final class Quotes {

    private Quotes() {}

    /** The string that means a text. */
    public static String write(String text) {
        if (text.indexOf('"') < 0) {
            return '"' + text + '"';
        }
        return '\'' + text.replace("\\", "\\\\").replace("'", "\\'") + '\'';
    }

    /** The text that a string means. */
    public static String read(String string) {
        String inner = string.substring(1, string.length() - 1);
        return string.charAt(0) == '"' ? inner : unescaped(inner);
    }

    private static String unescaped(String text) {
        StringBuilder result = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '\\' && i + 1 < text.length()) {
                i++;
            }
            result.append(text.charAt(i));
        }
        return result.toString();
    }
}
