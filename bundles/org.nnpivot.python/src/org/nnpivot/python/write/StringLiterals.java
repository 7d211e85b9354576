// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.python.write;

import java.util.Locale;

/** String and bytes literals: double quotes unless single ones save an escape, and no raw control characters. */
public final class StringLiterals {

    private static final int NO_QUOTE = -1;

    private StringLiterals() {
    }

    /** The literal of a string. */
    public static String string(String value) {
        return string(value, '"');
    }

    /** The literal of a string in the quotes that are preferred, or the other ones where that saves an escape. */
    static String string(String value, char preferred) {
        String quote = quoteFor(value, preferred);
        return quote + escaped(value, quote) + quote;
    }

    /** The literal of bytes, given as one character of 0 to 255 a byte. */
    public static String bytes(String value) {
        String quote = quoteFor(value, '"');
        StringBuilder result = new StringBuilder("b").append(quote);
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c > '~') {
                result.append(String.format(Locale.ROOT, "\\x%02x", (int) c));
            } else {
                escape(result, c, quote.charAt(0));
            }
        }
        return result.append(quote).toString();
    }

    /** A documentation string: three double quotes, lines as they are. */
    static String documentation(String value) {
        StringBuilder text = new StringBuilder();
        for (int at = 0; at < value.length(); at += Character.charCount(value.codePointAt(at))) {
            int c = value.codePointAt(at);
            boolean last = at == value.length() - 1;
            if (c == '\n') {
                text.append('\n');
            } else if (c == '"' && (last || value.startsWith("\"\"\"", at))) {
                text.append("\\\"");
            } else {
                escape(text, c, NO_QUOTE);
            }
        }
        return "\"\"\"" + text + "\"\"\"";
    }

    static String escaped(String value, String quote) {
        StringBuilder result = new StringBuilder();
        value.codePoints().forEach(c -> escape(result, c, quote.charAt(0)));
        return result.toString();
    }

    private static String quoteFor(String value, char preferred) {
        char other = preferred == '"' ? '\'' : '"';
        boolean saves = value.indexOf(preferred) >= 0 && value.indexOf(other) < 0;
        return String.valueOf(saves ? other : preferred);
    }

    private static void escape(StringBuilder result, int c, int quote) {
        switch (c) {
            case '\\' -> result.append("\\\\");
            case '\n' -> result.append("\\n");
            case '\r' -> result.append("\\r");
            case '\t' -> result.append("\\t");
            default -> {
                if (c == quote) {
                    result.append('\\').appendCodePoint(quote);
                } else if (isPrintable(c)) {
                    result.appendCodePoint(c);
                } else {
                    result.append(numbered(c));
                }
            }
        }
    }

    private static boolean isPrintable(int c) {
        if (c < 0x7F) {
            return c >= ' ';
        }
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.PRIVATE_USE, Character.UNASSIGNED,
                    Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.SPACE_SEPARATOR -> false;
            default -> true;
        };
    }

    private static String numbered(int c) {
        String pattern = c < 0x100 ? "\\x%02x" : c < 0x10000 ? "\\u%04x" : "\\U%08x";
        return String.format(Locale.ROOT, pattern, c);
    }
}
