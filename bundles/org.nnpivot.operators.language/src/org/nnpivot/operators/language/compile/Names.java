// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.operators.language.compile;

import java.util.LinkedHashSet;
import java.util.List;
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
        parts(formula).forEach(part -> walk(part, visitor));
    }

    /** What a formula is made of directly. */
    static List<Formula> parts(Formula formula) {
        return switch (formula) {
            case Formula.Constant constant -> List.of();
            case Formula.Reference reference -> List.of();
            case Formula.ListOf list -> list.items();
            case Formula.Unary unary -> List.of(unary.operand());
            case Formula.Call call -> call.arguments();
            case Formula.Binary binary -> List.of(binary.left(), binary.right());
            case Formula.Index index -> List.of(index.base(), index.index());
            case Formula.Conditional choice -> List.of(choice.condition(), choice.then(), choice.otherwise());
        };
    }
}
