// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.operators.language.compile;

import java.util.List;
import org.nnpivot.operators.formula.Formula;
import org.nnpivot.operators.language.nnop.BinaryFormula;
import org.nnpivot.operators.language.nnop.CallFormula;
import org.nnpivot.operators.language.nnop.ConditionalFormula;
import org.nnpivot.operators.language.nnop.IntegerFormula;
import org.nnpivot.operators.language.nnop.ListFormula;
import org.nnpivot.operators.language.nnop.RealFormula;
import org.nnpivot.operators.language.nnop.ReferenceFormula;
import org.nnpivot.operators.language.nnop.TextFormula;
import org.nnpivot.operators.language.nnop.UnaryFormula;
import org.nnpivot.operators.language.nnop.WordFormula;

/** Makes formulas of what the parser read. */
final class FormulaTranslation {

    private FormulaTranslation() {}

    /** The formula written there, with what a template has decided worked out; {@code null} for none. */
    static Formula formula(org.nnpivot.operators.language.nnop.Formula written) {
        return written == null ? null : Folding.fold(plain(written));
    }

    /** The guard written there; {@code null} when it always holds. */
    static Formula guard(org.nnpivot.operators.language.nnop.Formula written) {
        return written == null ? null : Folding.guard(plain(written));
    }

    private static List<Formula> plain(List<org.nnpivot.operators.language.nnop.Formula> written) {
        return written.stream().map(FormulaTranslation::plain).toList();
    }

    private static Formula plain(org.nnpivot.operators.language.nnop.Formula written) {
        return switch (written) {
            case IntegerFormula number -> new Formula.Constant(number.getValue());
            case RealFormula number -> new Formula.Constant(number.getValue());
            case TextFormula text -> new Formula.Constant(text.getValue());
            case WordFormula word -> new Formula.Constant(constant(word.getWord()));
            case ReferenceFormula reference -> reference(reference.getName());
            case ListFormula list -> new Formula.ListOf(plain(list.getItems()));
            case CallFormula call -> call(call.getFunction(), plain(call.getArguments()));
            case UnaryFormula unary -> unary(unary.getOperator(), plain(unary.getOperand()));
            case BinaryFormula binary -> binary(binary.getOperator(), plain(binary.getLeft()), plain(binary.getRight()));
            case ConditionalFormula choice -> new Formula.Conditional(plain(choice.getCondition()), plain(choice.getThen()),
                    plain(choice.getOtherwise()));
            default -> throw new IllegalStateException("no formula: " + written.eClass().getName());
        };
    }

    /** The formulas written there. */
    static List<Formula> formulas(List<org.nnpivot.operators.language.nnop.Formula> written) {
        return written.stream().map(FormulaTranslation::formula).toList();
    }

    private static Object constant(String word) {
        return switch (word) {
            case "True" -> true;
            case "False" -> false;
            case "inf" -> Double.POSITIVE_INFINITY;
            default -> null;
        };
    }

    /** A template's value stands where a name does, and may be a number. */
    private static Formula reference(String name) {
        boolean number = name.chars().allMatch(character -> character >= '0' && character <= '9');
        return number ? new Formula.Constant(Long.parseLong(name)) : new Formula.Reference(name);
    }

    /** {@code item(list, i)} is the notation of an index, since brackets hold a framework's default. */
    private static Formula call(String function, List<Formula> arguments) {
        return "item".equals(function) && arguments.size() == 2 ? new Formula.Index(arguments.get(0), arguments.get(1))
                : new Formula.Call(function, arguments);
    }

    private static Formula unary(String operator, Formula operand) {
        if ("-".equals(operator) && operand instanceof Formula.Constant constant) {
            if (constant.value() instanceof Long number) {
                return new Formula.Constant(-number);
            }
            if (constant.value() instanceof Double number) {
                return new Formula.Constant(-number);
            }
        }
        return new Formula.Unary(operator, operand);
    }

    private static Formula binary(String operator, Formula left, Formula right) {
        return switch (operator.replaceAll("\\s+", " ")) {
            case "div" -> new Formula.Binary("//", left, right);
            case "not in" -> new Formula.Unary("not", new Formula.Binary("in", left, right));
            default -> new Formula.Binary(operator, left, right);
        };
    }
}
