// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.shapes;

import org.nnpivot.operators.Form;
import org.nnpivot.operators.FormParameter;
import org.nnpivot.operators.formula.Formula;

/** Looks for parameters in formulas. */
final class Mentions {

    private Mentions() {}

    /** Whether a parameter of the form says the operator's parameter. */
    static boolean in(Form form, String parameter) {
        return form.parameters().stream().anyMatch(said -> in(said, parameter))
                || form.call().stream().anyMatch(said -> in(said, parameter));
    }

    private static boolean in(FormParameter said, String parameter) {
        return said.role() == FormParameter.Role.VALUE && in(said.value(), parameter);
    }

    private static boolean in(Formula formula, String parameter) {
        return switch (formula) {
            case null -> false;
            case Formula.Constant constant -> false;
            case Formula.Reference reference -> reference.name().equals(parameter);
            case Formula.ListOf list -> list.items().stream().anyMatch(item -> in(item, parameter));
            case Formula.Unary unary -> in(unary.operand(), parameter);
            case Formula.Binary binary -> in(binary.left(), parameter) || in(binary.right(), parameter);
            case Formula.Conditional choice -> in(choice.condition(), parameter) || in(choice.then(), parameter)
                    || in(choice.otherwise(), parameter);
            case Formula.Call call -> call.arguments().stream().anyMatch(argument -> in(argument, parameter));
            case Formula.Index index -> in(index.base(), parameter) || in(index.index(), parameter);
        };
    }
}
