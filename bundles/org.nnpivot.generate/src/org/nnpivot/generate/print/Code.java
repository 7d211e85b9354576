// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.generate.print;

/**
 * The text of a Python expression and how tightly it binds.
 *
 * @param text the expression
 * @param precedence one of the constants; a larger one binds tighter
 */
public record Code(String text, int precedence) {

    static final int NOT = 4;
    static final int COMPARISON = 5;
    static final int SUM = 7;
    static final int PRODUCT = 8;
    static final int UNARY = 9;
    static final int POWER = 10;
    static final int ATOM = 12;

    /** A name, a call, a subscript, a literal. */
    static Code atom(String text) {
        return new Code(text, ATOM);
    }

    /** The text, in parentheses when it binds less tightly than its place asks for. */
    String inside(int least) {
        return precedence < least ? "(" + text + ")" : text;
    }

    /** How tightly a sign binds. */
    static int precedence(String sign, boolean unary) {
        return switch (sign) {
            case "not" -> NOT;
            case "==", "!=", "<", "<=", ">", ">=" -> COMPARISON;
            case "+", "-" -> unary ? UNARY : SUM;
            case "*", "/", "//", "%", "@" -> PRODUCT;
            case "~" -> UNARY;
            case "**" -> POWER;
            default -> COMPARISON + 1;
        };
    }

    /** {@code left sign right}; signs of one strength group from the left, powers from the right. */
    static Code binary(Code left, String sign, Code right) {
        int own = precedence(sign, false);
        boolean power = own == POWER;
        return new Code(left.inside(power ? own + 1 : own) + " " + sign + " " + right.inside(power ? own : own + 1), own);
    }

    /** {@code sign operand}. */
    static Code unary(String sign, Code operand) {
        int own = precedence(sign, true);
        return new Code(("not".equals(sign) ? "not " : sign) + operand.inside(own), own);
    }
}
