// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.operators.reference;

import java.util.List;
import java.util.stream.Collectors;
import org.nnpivot.operators.formula.Formula;

/** Formulas as text for people, in Python's spelling with as few brackets as it takes. */
final class FormulaText {

    private static final int CONDITIONAL = 0;
    private static final int NOT = 3;
    private static final int SIGN = 7;
    private static final int ATOM = 8;

    private FormulaText() {}

    /** The text of a formula; empty for none. */
    static String text(Formula formula) {
        return switch (formula) {
            case null -> "";
            case Formula.Constant constant -> constant(constant.value());
            case Formula.Reference reference -> reference.name();
            case Formula.ListOf list -> "[" + texts(list.items()) + "]";
            case Formula.Call call -> call.function() + "(" + texts(call.arguments()) + ")";
            case Formula.Index index -> inside(index.base(), ATOM) + "[" + text(index.index()) + "]";
            case Formula.Unary unary -> unary.operator() + ("not".equals(unary.operator()) ? " " : "")
                    + inside(unary.operand(), precedence(unary));
            case Formula.Binary binary -> inside(binary.left(), precedence(binary)) + " " + binary.operator() + " "
                    + inside(binary.right(), precedence(binary) + 1);
            case Formula.Conditional choice -> inside(choice.then(), CONDITIONAL + 1) + " if " + inside(choice.condition(), CONDITIONAL + 1)
                    + " else " + text(choice.otherwise());
        };
    }

    /** The texts of formulas with commas between. */
    static String texts(List<Formula> formulas) {
        return formulas.stream().map(FormulaText::text).collect(Collectors.joining(", "));
    }

    private static String constant(Object value) {
        return switch (value) {
            case null -> "None";
            case Boolean bool -> bool ? "True" : "False";
            case Double number when number.isInfinite() -> number > 0 ? "inf" : "-inf";
            case Double number -> number.toString().replace("E", "e");
            case String text -> '"' + text + '"';
            default -> value.toString();
        };
    }

    private static String inside(Formula formula, int least) {
        return precedence(formula) < least ? "(" + text(formula) + ")" : text(formula);
    }

    private static int precedence(Formula formula) {
        return switch (formula) {
            case Formula.Conditional choice -> CONDITIONAL;
            case Formula.Unary unary -> "not".equals(unary.operator()) ? NOT : SIGN;
            case Formula.Binary binary -> switch (binary.operator()) {
                case "or" -> 1;
                case "and" -> 2;
                case "+", "-" -> 5;
                case "*", "/", "//", "%" -> 6;
                default -> 4;
            };
            default -> ATOM;
        };
    }
}
