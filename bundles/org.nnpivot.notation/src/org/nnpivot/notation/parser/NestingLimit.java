// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.notation.parser;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;

/** Counts open brackets and the operators between two values: both become levels of the tree that the parser builds. */
final class NestingLimit {

    private static final int BRACKETS = 100;
    private static final int OPERATORS = 500;
    private static final Set<String> SIGNS =
            Set.of("+", "-", "*", "/", "//", "%", "**", ".", "not", "and", "or", "if", "else", "==", "!=", "<", "<=", ">", ">=");
    private static final Set<String> ENDS = Set.of("=", ",", ":");

    private final Deque<Integer> outside = new ArrayDeque<>();
    private int operators;

    /** Takes the next token's text; a bullet comes as a colon would. */
    void count(String text) {
        switch (text) {
            case "(", "[", "{" -> outside.push(operators);
            case ")", "]", "}" -> operators = outside.isEmpty() ? 0 : outside.pop();
            default -> countOperator(text);
        }
        if (outside.size() > BRACKETS) {
            throw new NestingException(BRACKETS);
        }
    }

    private void countOperator(String text) {
        if (ENDS.contains(text)) {
            operators = 0;
        } else if (SIGNS.contains(text) && ++operators > OPERATORS) {
            throw new NestingException(OPERATORS);
        }
    }
}
