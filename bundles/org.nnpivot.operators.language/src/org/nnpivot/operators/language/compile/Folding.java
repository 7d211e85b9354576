// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.operators.language.compile;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.nnpivot.operators.formula.Formula;

/** Decides what a template's value has decided: {@code 2 == 1 and known(amount)} is false whatever the amount. */
final class Folding {

    private Folding() {}

    /** Whether a guard can never hold. */
    static boolean isNever(Formula guard) {
        return guard instanceof Formula.Constant constant && Boolean.FALSE.equals(constant.value());
    }

    /** A guard without what always holds; {@code null} when nothing is left. */
    static Formula guard(Formula guard) {
        Formula folded = guard == null ? null : fold(guard);
        return truth(folded).orElse(false) ? null : folded;
    }

    /** The formula with constant comparisons, conditions and sums of integers worked out. */
    static Formula fold(Formula formula) {
        return switch (formula) {
            case Formula.Binary binary -> binary(binary.operator(), fold(binary.left()), fold(binary.right()));
            case Formula.Unary unary -> unary(unary.operator(), fold(unary.operand()));
            case Formula.Conditional choice -> conditional(choice);
            case Formula.ListOf list -> new Formula.ListOf(all(list.items()));
            case Formula.Call call -> new Formula.Call(call.function(), all(call.arguments()));
            case Formula.Index index -> new Formula.Index(fold(index.base()), fold(index.index()));
            case Formula.Constant constant -> constant;
            case Formula.Reference reference -> reference;
        };
    }

    static List<Formula> all(List<Formula> formulas) {
        return formulas.stream().map(Folding::fold).toList();
    }

    private static Optional<Boolean> truth(Formula formula) {
        return formula instanceof Formula.Constant constant && constant.value() instanceof Boolean bool ? Optional.of(bool)
                : Optional.empty();
    }

    private static Formula conditional(Formula.Conditional choice) {
        Formula condition = fold(choice.condition());
        return truth(condition).map(holds -> fold(holds ? choice.then() : choice.otherwise()))
                .orElseGet(() -> new Formula.Conditional(condition, fold(choice.then()), fold(choice.otherwise())));
    }

    private static Formula unary(String operator, Formula operand) {
        return "not".equals(operator) && truth(operand).isPresent() ? new Formula.Constant(!truth(operand).get())
                : new Formula.Unary(operator, operand);
    }

    private static Formula binary(String operator, Formula left, Formula right) {
        if ("and".equals(operator) || "or".equals(operator)) {
            return junction(operator, left, right);
        }
        if (left instanceof Formula.Constant first && right instanceof Formula.Constant second) {
            Object value = constants(operator, first.value(), second.value());
            if (value != null) {
                return new Formula.Constant(value);
            }
        }
        return new Formula.Binary(operator, left, right);
    }

    private static Formula junction(String operator, Formula left, Formula right) {
        boolean neutral = "and".equals(operator);
        if (truth(left).isPresent()) {
            return truth(left).get() == neutral ? right : left;
        }
        if (truth(right).isPresent()) {
            return truth(right).get() == neutral ? left : right;
        }
        return new Formula.Binary(operator, left, right);
    }

    private static Object constants(String operator, Object left, Object right) {
        if ("==".equals(operator)) {
            return Objects.equals(left, right);
        }
        if ("!=".equals(operator)) {
            return !Objects.equals(left, right);
        }
        return left instanceof Long first && right instanceof Long second ? integers(operator, first, second) : null;
    }

    private static Object integers(String operator, long left, long right) {
        return switch (operator) {
            case "<" -> left < right;
            case "<=" -> left <= right;
            case ">" -> left > right;
            case ">=" -> left >= right;
            case "+" -> left + right;
            case "-" -> left - right;
            case "*" -> left * right;
            default -> null;
        };
    }
}
