// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.diagnostics.json;

import java.util.Collection;
import java.util.Iterator;
import java.util.Locale;
import java.util.Map;

/** Writes values as JSON; the same value always gives the same text. */
public final class JsonWriter {

    private final StringBuilder text = new StringBuilder();
    private final boolean indented;

    private JsonWriter(boolean indented) {
        this.indented = indented;
    }

    /** On one line. */
    public static String compact(Object value) {
        return write(value, false);
    }

    /** One entry a line, indented by two spaces; lists of plain values on one line; a line feed at the end. */
    public static String indented(Object value) {
        return write(value, true) + "\n";
    }

    private static String write(Object value, boolean indented) {
        JsonWriter writer = new JsonWriter(indented);
        writer.value(value, 0);
        return writer.text.toString();
    }

    private void value(Object value, int level) {
        switch (value) {
            case null -> text.append("null");
            case Boolean bool -> text.append(bool.booleanValue());
            case Double number -> number(number);
            case Float number -> number(number.doubleValue());
            case Number number -> text.append(number.longValue());
            case CharSequence string -> string(string);
            case Map<?, ?> map -> map(map, level);
            case Collection<?> list -> list(list, level);
            default -> throw new JsonException("cannot be written as JSON: " + value.getClass().getName());
        }
    }

    /** JSON has no infinity and no NaN; as strings they survive. */
    private void number(double number) {
        if (Double.isFinite(number)) {
            text.append(number);
        } else {
            string(Double.toString(number));
        }
    }

    private void map(Map<?, ?> map, int level) {
        text.append('{');
        for (Iterator<? extends Map.Entry<?, ?>> entries = map.entrySet().iterator(); entries.hasNext();) {
            Map.Entry<?, ?> entry = entries.next();
            lineBreak(level + 1);
            string(String.valueOf(entry.getKey()));
            text.append(indented ? ": " : ":");
            value(entry.getValue(), level + 1);
            text.append(entries.hasNext() ? "," : "");
        }
        if (!map.isEmpty()) {
            lineBreak(level);
        }
        text.append('}');
    }

    private void list(Collection<?> list, int level) {
        boolean nested = list.stream().anyMatch(item -> item instanceof Map || item instanceof Collection);
        text.append('[');
        for (Iterator<?> items = list.iterator(); items.hasNext();) {
            if (nested) {
                lineBreak(level + 1);
            }
            value(items.next(), level + 1);
            text.append(items.hasNext() ? separator(nested) : "");
        }
        if (nested) {
            lineBreak(level);
        }
        text.append(']');
    }

    private String separator(boolean nested) {
        return indented && !nested ? ", " : ",";
    }

    private void lineBreak(int level) {
        if (indented) {
            text.append('\n').append("  ".repeat(level));
        }
    }

    private void string(CharSequence string) {
        text.append('"');
        string.chars().forEach(this::character);
        text.append('"');
    }

    private void character(int character) {
        switch (character) {
            case '"' -> text.append("\\\"");
            case '\\' -> text.append("\\\\");
            case '\n' -> text.append("\\n");
            case '\r' -> text.append("\\r");
            case '\t' -> text.append("\\t");
            default -> {
                if (character < ' ' || Character.isSurrogate((char) character)) {
                    text.append(String.format(Locale.ROOT, "\\u%04x", character));
                } else {
                    text.append((char) character);
                }
            }
        }
    }
}
