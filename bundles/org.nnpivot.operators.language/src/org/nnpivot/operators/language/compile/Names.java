// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.operators.language.compile;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Consumer;
import org.nnpivot.operators.formula.Formula;

/** Walks through formulas. */
final class Names {

    private Names() {}

    /** The names a formula refers to; none for no formula. */
    static Set<String> of(Formula formula) {
        Set<String> names = new LinkedHashSet<>();
        walk(formula, part -> {
            if (part instanceof Formula.Reference reference) {
                names.add(reference.name());
            }
        });
        return names;
    }

    /** Visits a formula and all its parts, the whole first. */
    static void walk(Formula formula, Consumer<Formula> visitor) {
        if (formula == null) {
            return;
        }
        visitor.accept(formula);
        switch (formula) {
            case Formula.Constant constant -> { }
            case Formula.Reference reference -> { }
            case Formula.ListOf list -> list.items().forEach(item -> walk(item, visitor));
            case Formula.Unary unary -> walk(unary.operand(), visitor);
            case Formula.Call call -> call.arguments().forEach(argument -> walk(argument, visitor));
            case Formula.Binary binary -> {
                walk(binary.left(), visitor);
                walk(binary.right(), visitor);
            }
            case Formula.Index index -> {
                walk(index.base(), visitor);
                walk(index.index(), visitor);
            }
            case Formula.Conditional choice -> {
                walk(choice.condition(), visitor);
                walk(choice.then(), visitor);
                walk(choice.otherwise(), visitor);
            }
        }
    }
}
