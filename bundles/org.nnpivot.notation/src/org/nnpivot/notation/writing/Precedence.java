// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.notation.writing;

import org.nnpivot.model.nn.AttributeExpression;
import org.nnpivot.model.nn.BinaryExpression;
import org.nnpivot.model.nn.ConditionalExpression;
import org.nnpivot.model.nn.Expression;
import org.nnpivot.model.nn.IntegerLiteral;
import org.nnpivot.model.nn.RealLiteral;
import org.nnpivot.model.nn.UnaryExpression;

/** How strongly the parts of a value are bound together, as in Python. */
final class Precedence {

    static final int CONDITIONAL = 1;
    static final int COMPARISON = 5;
    static final int SIGN = 8;
    static final int POWER = 9;
    static final int ACCESS = 10;
    private static final int OR = 2;
    private static final int AND = 3;
    private static final int NOT = 4;
    private static final int SUM = 6;
    private static final int PRODUCT = 7;
    private static final int ATOM = 11;

    private Precedence() {}

    static int of(Expression value) {
        return switch (value) {
            case ConditionalExpression choice -> CONDITIONAL;
            case BinaryExpression binary -> of(binary.getOperator());
            case UnaryExpression unary -> "not".equals(unary.getOperator()) ? NOT : SIGN;
            case IntegerLiteral number -> number.getValue() < 0 ? SIGN : ATOM;
            case RealLiteral number -> number.getValue() < 0 ? SIGN : ATOM;
            case AttributeExpression attribute -> ACCESS;
            default -> ATOM;
        };
    }

    private static int of(String operator) {
        return switch (operator) {
            case "or" -> OR;
            case "and" -> AND;
            case "+", "-" -> SUM;
            case "*", "/", "//", "%" -> PRODUCT;
            case "**" -> POWER;
            default -> COMPARISON;
        };
    }
}
