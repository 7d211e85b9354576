// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.python.write;

import org.nnpivot.model.python.CmpOperator;
import org.nnpivot.model.python.Operator;
import org.nnpivot.model.python.UnaryOperator;

/** The signs of the operators. */
final class Symbols {

    private Symbols() {
    }

    static String of(Operator operator) {
        return switch (operator) {
            case ADD -> "+";
            case SUB -> "-";
            case MULT -> "*";
            case MAT_MULT -> "@";
            case DIV -> "/";
            case MOD -> "%";
            case POW -> "**";
            case LSHIFT -> "<<";
            case RSHIFT -> ">>";
            case BIT_OR -> "|";
            case BIT_XOR -> "^";
            case BIT_AND -> "&";
            case FLOOR_DIV -> "//";
        };
    }

    static String of(UnaryOperator operator) {
        return switch (operator) {
            case INVERT -> "~";
            case NOT -> "not ";
            case UADD -> "+";
            case USUB -> "-";
        };
    }

    static String of(CmpOperator operator) {
        return switch (operator) {
            case EQ -> "==";
            case NOT_EQ -> "!=";
            case LT -> "<";
            case LT_E -> "<=";
            case GT -> ">";
            case GT_E -> ">=";
            case IS -> "is";
            case IS_NOT -> "is not";
            case IN -> "in";
            case NOT_IN -> "not in";
        };
    }
}
