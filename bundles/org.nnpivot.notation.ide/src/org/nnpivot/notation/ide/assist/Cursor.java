// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.notation.ide.assist;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nnpivot.notation.ide.names.Meanings;
import org.nnpivot.notation.parser.Keywords;

/**
 * The place where something is typed. It is found in the words before it and not in the tree, because a text that is being
 * typed rarely follows the grammar.
 */
final class Cursor {

    private static final Pattern TOKEN = Pattern.compile(
            "#[^\\n]*|\"[^\"]*(?:\"|\\z)|'(?:\\\\.|[^'\\\\])*(?:'|\\z)|[A-Za-z_]\\w*|\\d[\\w.]*|==|!=|<=|>=|//|\\*\\*|\\S", Pattern.DOTALL);

    private record Sign(int start, String text, boolean first) {}

    /** Where the word begins that ends at the cursor. */
    final int start;
    /** Whether nothing can be proposed: in a comment or a string. */
    final boolean closed;
    /** The section that the cursor is in; empty before the first one of a network. */
    String section = "";
    /** Whether an item of the section has begun. */
    boolean inItem;
    /** The signs of the item, or of the section where it has none, up to the cursor. */
    private final List<Sign> signs = new ArrayList<>();
    /** What the open parentheses and brackets stand behind. */
    private final Deque<String> open = new ArrayDeque<>();
    private final String text;

    Cursor(String text, int offset) {
        this.text = text;
        int begin = offset;
        while (begin > 0 && (Character.isLetterOrDigit(text.charAt(begin - 1)) || text.charAt(begin - 1) == '_')) {
            begin--;
        }
        start = begin;
        closed = scan(text.substring(0, begin));
    }

    private boolean scan(String before) {
        Matcher found = TOKEN.matcher(before);
        String last = "";
        while (found.find()) {
            last = found.group();
            if (last.charAt(0) != '#') {
                take(new Sign(found.start(), last, isFirst(before, found.start())));
            }
        }
        boolean ends = last.isEmpty() || !before.endsWith(last);
        boolean comment = last.startsWith("#") && !ends;
        boolean string = !last.isEmpty() && "\"'".indexOf(last.charAt(0)) >= 0 && !ends
                && (last.length() == 1 || last.charAt(last.length() - 1) != last.charAt(0));
        return comment || string;
    }

    private static boolean isFirst(String text, int offset) {
        int line = text.lastIndexOf('\n', offset - 1) + 1;
        return text.substring(line, offset).isBlank();
    }

    private void take(Sign sign) {
        boolean bullet = sign.text().equals("-") && sign.first();
        if (bullet) {
            begin(true);
        } else if (sign.text().equals(":") && !signs.isEmpty() && signs.getLast().first() && open.isEmpty()) {
            String word = signs.getLast().text();
            section = Keywords.isSection(word) ? word : "";
            begin(false);
        } else {
            brackets(sign);
            signs.add(sign);
        }
    }

    private void begin(boolean item) {
        inItem = item;
        signs.clear();
        open.clear();
    }

    private void brackets(Sign sign) {
        switch (sign.text()) {
            case "(" -> open.push(signs.isEmpty() ? "" : signs.getLast().text());
            case "[" -> open.push("[");
            case ")", "]" -> {
                if (!open.isEmpty()) {
                    open.pop();
                }
            }
            default -> { }
        }
    }

    /** What is called where the cursor is an argument; empty outside of parentheses. */
    String callee() {
        String innermost = open.isEmpty() ? "" : open.peek();
        return innermost.matches("[A-Za-z_]\\w*") ? innermost : "";
    }

    /** Whether the cursor is inside of brackets. */
    boolean inBrackets() {
        return !open.isEmpty();
    }

    /** The sign before the cursor; empty at the beginning of an item or section. */
    String previous() {
        return signs.isEmpty() ? "" : signs.getLast().text();
    }

    /** The attribute whose value is typed; empty where none is. */
    String attribute() {
        boolean value = signs.size() > 1 && previous().equals("=") && open.size() <= 1 && !open.contains("[");
        return value ? signs.get(signs.size() - 2).text() : "";
    }

    /** Whether nothing of a step is there but the results and the sign that gives them a value. */
    boolean behindResults() {
        return previous().equals("=") && signs.stream().limit(signs.size() - 1L).allMatch(sign -> sign.text().matches("[\\w,:\\[\\]]+"));
    }

    /** Whether a complete value, name or call is before the cursor. */
    boolean behindValue() {
        return !previous().isEmpty() && previous().matches("[\\w\"')\\]}].*|.*[\"']");
    }

    /** The words that the item gives its attributes, also behind the cursor. */
    Map<String, String> attributes() {
        Map<String, String> values = new HashMap<>();
        int from = signs.isEmpty() ? start : signs.get(0).start();
        Matcher item = Pattern.compile("\\n\\s*-|\\n\\s*\\w+:").matcher(text);
        int end = item.find(Math.min(start, text.length())) ? item.start() : text.length();
        Matcher found = Pattern.compile("(\\w+)\\s*=\\s*([\"']?)([\\w.]*)").matcher(text.substring(from, Math.max(from, end)));
        while (found.find()) {
            values.putIfAbsent(found.group(1), found.group(3));
        }
        return values;
    }

    /** What the item says it is; {@code null} where it says nothing. */
    String type() {
        return attributes().get(Meanings.TYPE);
    }
}
