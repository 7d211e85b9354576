// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.python.write;

import org.nnpivot.model.python.BinOp;
import org.nnpivot.model.python.BoolOp;
import org.nnpivot.model.python.BoolOperator;
import org.nnpivot.model.python.Constant;
import org.nnpivot.model.python.ExprNode;
import org.nnpivot.model.python.Operator;
import org.nnpivot.model.python.PythonPackage;
import org.nnpivot.model.python.UnaryOp;
import org.nnpivot.model.python.UnaryOperator;

/** How tightly expressions bind, from the loosest; the table of Python's reference, section 6.17. */
enum Precedence {
    NAMED, TUPLE, YIELD, TEST, OR, AND, NOT, COMPARE, BIT_OR, BIT_XOR, BIT_AND, SHIFT, SUM, TERM, FACTOR, POWER, AWAIT, ATOM;

    /** The next tighter one. */
    Precedence tighter() {
        return this == ATOM ? ATOM : values()[ordinal() + 1];
    }

    static Precedence of(ExprNode node) {
        return switch (node.eClass().getClassifierID()) {
            case PythonPackage.NAMED_EXPR -> NAMED;
            case PythonPackage.TUPLE, PythonPackage.STARRED, PythonPackage.SLICE -> TUPLE;
            case PythonPackage.YIELD, PythonPackage.YIELD_FROM -> YIELD;
            case PythonPackage.IF_EXP, PythonPackage.LAMBDA -> TEST;
            case PythonPackage.BOOL_OP -> ((BoolOp) node).getOp() == BoolOperator.OR ? OR : AND;
            case PythonPackage.UNARY_OP -> ((UnaryOp) node).getOp() == UnaryOperator.NOT ? NOT : FACTOR;
            case PythonPackage.COMPARE -> COMPARE;
            case PythonPackage.BIN_OP -> of(((BinOp) node).getOp());
            case PythonPackage.AWAIT -> AWAIT;
            case PythonPackage.CONSTANT -> isNegative((Constant) node) ? FACTOR : ATOM;
            default -> ATOM;
        };
    }

    /** Evaluation may leave negative numbers in literals. */
    private static boolean isNegative(Constant constant) {
        return switch (constant.getKind()) {
            case INT, FLOAT, COMPLEX -> constant.getValue().startsWith("-");
            default -> false;
        };
    }

    static Precedence of(Operator operator) {
        return switch (operator) {
            case BIT_OR -> BIT_OR;
            case BIT_XOR -> BIT_XOR;
            case BIT_AND -> BIT_AND;
            case LSHIFT, RSHIFT -> SHIFT;
            case ADD, SUB -> SUM;
            case POW -> POWER;
            default -> TERM;
        };
    }
}
