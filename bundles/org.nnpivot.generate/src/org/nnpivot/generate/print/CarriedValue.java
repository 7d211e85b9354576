// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.generate.print;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.nnpivot.model.nn.Loop;
import org.nnpivot.python.normal.LoopNames;

/**
 * A value that the rounds of a loop hand on, such as the width of the layer before: the first round is given one, each other
 * one what the round before leaves.
 *
 * @param name of the variable that holds it
 * @param loop the loop
 * @param first what the first round is given
 * @param next what a round leaves: text that means the same in every round, or a variable of the loop
 */
record CarriedValue(String name, Loop loop, String first, String next) {

    private static final String NAME = "previous";
    /** Stands around a variable of the round before. */
    private static final char BEFORE = '\uFDE8';
    /** Stands around a variable of the round itself. */
    private static final char NOW = '\uFDE9';
    private static final Pattern LEFT = Pattern.compile(BEFORE + "(\\w+)" + BEFORE);
    private static final Pattern OWN = Pattern.compile(NOW + "(\\w+)" + NOW);

    /**
     * How the texts of the rounds differ.
     *
     * @param value what they differ in; {@code null} where they don't
     * @param start where it begins in the text of the first round without marks
     */
    record Difference(CarriedValue value, int start) {

        /** The text of the first round with the variable in the place of the value. */
        String in(String text) {
            return value == null ? text : text.substring(0, marked(text, start)) + value.name
                    + text.substring(marked(text, start + value.first.length()));
        }
    }

    /**
     * The value in which the texts of the first round and all others differ; {@code null} where they differ in more.
     *
     * @param texts one for each round, with the marks of variables
     */
    static Difference between(List<String> texts, Loop loop, UnaryOperator<String> names) {
        String first = bare(texts, 0, loop, names);
        if (texts.size() == 1) {
            return new Difference(null, 0);
        }
        String other = bare(texts, 1, loop, names);
        for (int round = 2; round < texts.size(); round++) {
            if (!bare(texts, round, loop, names).equals(other)) {
                return null;
            }
        }
        if (first.equals(other)) {
            return other.indexOf(BEFORE) < 0 ? new Difference(null, 0) : null;
        }
        return between(first, other, loop, names);
    }

    private static String bare(List<String> texts, int round, Loop loop, UnaryOperator<String> names) {
        String now = LoopNames.variables(texts.get(round), loop.getSourceStart(), round, variable -> NOW + variable + NOW);
        return Marks.strip(LoopNames.variables(now, loop.getSourceStart(), round - 1, variable -> BEFORE + variable + BEFORE));
    }

    private static Difference between(String first, String other, Loop loop, UnaryOperator<String> names) {
        int start = start(first, other);
        int end = end(first, other, start);
        String given = first.substring(start, first.length() - end);
        String next = other.substring(start, other.length() - end);
        boolean left = LEFT.matcher(next).matches() || next.indexOf(BEFORE) < 0;
        boolean outside = (first.substring(0, start) + first.substring(first.length() - end)).indexOf(BEFORE) < 0;
        boolean whole = isWhole(first, start) || (given + next).indexOf(' ') < 0;
        if (!isArgument(given) || !isArgument(next) || !left || !outside || !whole || (given + next).indexOf(NOW) >= 0) {
            return null;
        }
        String before = OWN.matcher(first.substring(0, start)).replaceAll(found -> names.apply(found.group(1)));
        String handed = LEFT.matcher(next).replaceAll(found -> names.apply(found.group(1)));
        return new Difference(new CarriedValue(names.apply(NAME), loop, given, handed), before.length());
    }

    /** Whether a text can be one argument of a call. */
    private static boolean isArgument(String text) {
        int depth = 0;
        for (char c : text.toCharArray()) {
            depth += "([{".indexOf(c) >= 0 ? 1 : ")]}".indexOf(c) >= 0 ? -1 : 0;
            if (depth < 0 || depth == 0 && c == ',' || c == '\n') {
                return false;
            }
        }
        return depth == 0 && !text.isBlank();
    }

    /** Where the first argument begins that differs. */
    private static int start(String first, String other) {
        int i = 0;
        while (i < Math.min(first.length(), other.length()) && first.charAt(i) == other.charAt(i)) {
            i++;
        }
        while (i > 0 && !endsArgument(first.charAt(i - 1)) && first.charAt(i - 1) != '=' && first.charAt(i - 1) != ' ') {
            i--;
        }
        return i;
    }

    /** Whether a whole argument begins at a place, rather than an operand of a sign. */
    private static boolean isWhole(String text, int start) {
        return start > 0 && (text.charAt(start - 1) == '(' || text.charAt(start - 1) == '=' || text.substring(0, start).endsWith(", "));
    }

    /** How many characters stand behind the last argument that differs. */
    private static int end(String first, String other, int start) {
        int i = 0;
        int most = Math.min(first.length(), other.length()) - start;
        while (i < most && first.charAt(first.length() - 1 - i) == other.charAt(other.length() - 1 - i)) {
            i++;
        }
        while (i > 0 && first.charAt(first.length() - i) != ',' && first.charAt(first.length() - i) != ')') {
            i--;
        }
        return i;
    }

    private static boolean endsArgument(char c) {
        return c == '(' || c == ',';
    }

    /** Where a place in the text without marks is in the text with them. */
    private static int marked(String text, int bare) {
        int seen = 0;
        int i = 0;
        while (i < text.length() && (seen < bare || Marks.isMark(text.charAt(i)))) {
            seen += Marks.isMark(text.charAt(i)) ? 0 : 1;
            i++;
        }
        return i;
    }

    /** A text behind the loop, which may read what the last round has left. */
    String behind(String text) {
        int last = loop.getRounds() - 1;
        return LoopNames.variables(text, loop.getSourceStart(), last,
                variable -> variable.equals(next) ? name : LoopNames.variable(variable, loop.getSourceStart(), last));
    }
}
