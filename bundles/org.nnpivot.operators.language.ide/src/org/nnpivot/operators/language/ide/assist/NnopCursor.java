// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.operators.language.ide.assist;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The place where something is typed, found in the words before it: a text that is being typed rarely follows the grammar. */
final class NnopCursor {

    private static final Pattern TOKEN = Pattern.compile(
            "//[^\\n]*|/\\*.*?(?:\\*/|\\z)|\"(?:\\\\.|[^\"\\\\])*(?:\"|\\z)|[A-Za-z_#][\\w#]*|\\d[\\w.]*|->|==|!=|<=|>=|\\S", Pattern.DOTALL);
    private static final Set<String> STATEMENTS = Set.of("fixed", "parameter", "operand", "result", "shape", "layout", "weights", "multiplies", "torch",
            "keras", "rewrite", "refuse", "deviates", "operator", "group", "family");

    /** Where the word begins that ends at the cursor. */
    final int start;
    /** Whether nothing can be proposed: in a comment or a string. */
    final boolean closed;
    /** How many braces are open: 1 in an operator, 2 in the steps of a rewrite. */
    int braces;
    /** The first word of the statement; empty before it. */
    String statement = "";
    private final Deque<String> open = new ArrayDeque<>();
    private final List<String> words = new ArrayList<>();
    private boolean lineStart;

    NnopCursor(String text, int offset) {
        int begin = offset;
        while (begin > 0 && (Character.isLetterOrDigit(text.charAt(begin - 1)) || "_#".indexOf(text.charAt(begin - 1)) >= 0)) {
            begin--;
        }
        start = begin;
        closed = scan(text.substring(0, begin));
        int line = text.lastIndexOf('\n', Math.max(0, begin - 1)) + 1;
        lineStart = begin == 0 || text.substring(Math.min(line, begin), begin).isBlank();
    }

    private boolean scan(String before) {
        Matcher found = TOKEN.matcher(before);
        String last = "";
        while (found.find()) {
            last = found.group();
            if (!last.startsWith("//") && !last.startsWith("/*")) {
                int line = before.lastIndexOf('\n', found.start() - 1) + 1;
                take(last, before.substring(line, found.start()).isBlank());
            }
        }
        boolean ends = !last.isEmpty() && before.endsWith(last);
        boolean string = ends && last.startsWith("\"") && (last.length() == 1 || !last.endsWith("\""));
        return string || ends && (last.startsWith("//") || last.startsWith("/*") && !last.endsWith("*/"));
    }

    private void take(String word, boolean first) {
        switch (word) {
            case "{" -> {
                braces++;
                begin("");
            }
            case "}" -> {
                braces = Math.max(0, braces - 1);
                begin("");
            }
            case "(", "[", "<" -> open.push(words.isEmpty() ? "" : word + words.getLast());
            case ")", "]", ">" -> open.poll();
            default -> {
                if (first && open.isEmpty() && STATEMENTS.contains(word)) {
                    begin(word);
                }
            }
        }
        words.add(word);
    }

    private void begin(String word) {
        statement = word;
        open.clear();
        words.clear();
    }

    /** The word or sign before the cursor; empty at the beginning of a statement. */
    String previous() {
        return words.isEmpty() ? "" : words.getLast();
    }

    /** Whether a statement may begin here. */
    boolean mayBegin() {
        return lineStart && open.isEmpty();
    }

    /** How many words and signs of the statement are there. */
    int count() {
        return words.size();
    }

    /** Whether the cursor is in the parentheses of a form, a call or a rule. */
    boolean inParentheses() {
        return open.stream().anyMatch(bracket -> bracket.startsWith("("));
    }

    /** Whether an operand port is typed. */
    boolean inAngles() {
        return !open.isEmpty() && open.peek().startsWith("<");
    }

    /** Whether the name of a group is typed: behind the star that begins an argument. */
    boolean inGroup() {
        String before = words.size() < 2 ? "" : words.get(words.size() - 2);
        return previous().equals("*") && (before.equals("(") || before.equals(","));
    }

    /** Whether a formula is typed: behind a sign of one, or in brackets. */
    boolean inFormula() {
        return Set.of("=", "==", "!=", "<=", ">=", "+", "-", "*", "/", "div", "and", "or", "not", "when", "if", "else", "in", "[").contains(previous())
                || previous().equals("(") && open.size() > 1 || previous().equals(",") && open.size() > 1;
    }
}
