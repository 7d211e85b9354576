// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.diagnostics.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads one JSON value from a text. */
public final class JsonReader {

    private static final int DEEPEST = 500;

    private final String text;
    private int position;
    private int depth;

    private JsonReader(String text) {
        this.text = text;
    }

    /**
     * The value that the whole text is.
     *
     * @throws JsonException where it is no JSON, says something twice, or is nested deeper than 500 levels
     */
    public static Object read(String text) {
        JsonReader reader = new JsonReader(text);
        Object value = reader.value();
        reader.skipSpace();
        if (reader.position < text.length()) {
            throw reader.wrong("the end");
        }
        return value;
    }

    private Object value() {
        skipSpace();
        return switch (peek()) {
            case '{' -> nested(this::map);
            case '[' -> nested(this::list);
            case '"' -> string();
            case 't' -> word("true", Boolean.TRUE);
            case 'f' -> word("false", Boolean.FALSE);
            case 'n' -> word("null", null);
            default -> number();
        };
    }

    private Object nested(java.util.function.Supplier<Object> content) {
        if (++depth > DEEPEST) {
            throw new JsonException("is nested deeper than " + DEEPEST + " levels");
        }
        position++;
        Object value = content.get();
        depth--;
        return value;
    }

    private Map<String, Object> map() {
        Map<String, Object> map = new LinkedHashMap<>();
        for (boolean more = !ends('}'); more; more = continues('}')) {
            skipSpace();
            String key = string();
            skipSpace();
            expect(':');
            Object value = value();
            if (map.containsKey(key)) {
                throw new JsonException("says " + key + " twice");
            }
            map.put(key, value);
        }
        return map;
    }

    private List<Object> list() {
        List<Object> list = new ArrayList<>();
        for (boolean more = !ends(']'); more; more = continues(']')) {
            list.add(value());
        }
        return list;
    }

    private boolean ends(char close) {
        skipSpace();
        if (peek() != close) {
            return false;
        }
        position++;
        return true;
    }

    private boolean continues(char close) {
        if (ends(close)) {
            return false;
        }
        expect(',');
        return true;
    }

    private String string() {
        expect('"');
        StringBuilder string = new StringBuilder();
        while (peek() != '"') {
            char character = text.charAt(position++);
            if (character < ' ') {
                throw new JsonException("has a control character in a string at " + (position - 1));
            }
            string.append(character == '\\' ? escaped() : character);
        }
        position++;
        return string.toString();
    }

    private char escaped() {
        char character = peek();
        position++;
        return switch (character) {
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'u' -> unicode();
            case '"', '\\', '/' -> character;
            default -> throw wrong("an escape");
        };
    }

    private char unicode() {
        int end = position + 4;
        if (end > text.length() || !text.substring(position, end).matches("[0-9a-fA-F]{4}")) {
            throw wrong("four hexadecimal digits");
        }
        char character = (char) Integer.parseInt(text, position, end, 16);
        position = end;
        return character;
    }

    private Object word(String word, Object value) {
        if (!text.startsWith(word, position)) {
            throw wrong(word);
        }
        position += word.length();
        return value;
    }

    private Object number() {
        int start = position;
        while (position < text.length() && "+-.0123456789eE".indexOf(text.charAt(position)) >= 0) {
            position++;
        }
        String number = text.substring(start, position);
        try {
            if (number.matches("-?\\d+")) {
                return Long.valueOf(number);
            }
            return Double.valueOf(number);
        } catch (NumberFormatException e) {
            throw new JsonException("has no value at " + start);
        }
    }

    private void skipSpace() {
        while (position < text.length() && " \t\r\n".indexOf(text.charAt(position)) >= 0) {
            position++;
        }
    }

    private char peek() {
        if (position >= text.length()) {
            throw wrong("a value");
        }
        return text.charAt(position);
    }

    private void expect(char wanted) {
        if (peek() != wanted) {
            throw wrong("'" + wanted + "'");
        }
        position++;
    }

    private JsonException wrong(String wanted) {
        return new JsonException("does not have " + wanted + " at " + position);
    }
}
