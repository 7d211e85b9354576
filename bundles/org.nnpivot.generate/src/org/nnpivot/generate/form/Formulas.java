// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.generate.form;

import java.util.LinkedHashSet;
import java.util.Set;
import org.nnpivot.operators.formula.Formula;

/** Questions about the form of formulas. */
public final class Formulas {

    private Formulas() {}

    /** All names a formula refers to. */
    public static Set<String> references(Formula formula) {
        Set<String> names = new LinkedHashSet<>();
        collect(formula, names);
        return names;
    }

    private static void collect(Formula formula, Set<String> names) {
        switch (formula) {
            case null -> { }
            case Formula.Constant constant -> { }
            case Formula.Reference reference -> names.add(reference.name());
            case Formula.ListOf list -> list.items().forEach(item -> collect(item, names));
            case Formula.Unary unary -> collect(unary.operand(), names);
            case Formula.Binary binary -> {
                collect(binary.left(), names);
                collect(binary.right(), names);
            }
            case Formula.Conditional choice -> {
                collect(choice.condition(), names);
                collect(choice.then(), names);
                collect(choice.otherwise(), names);
            }
            case Formula.Call call -> call.arguments().forEach(argument -> collect(argument, names));
            case Formula.Index index -> {
                collect(index.base(), names);
                collect(index.index(), names);
            }
        }
    }
}
