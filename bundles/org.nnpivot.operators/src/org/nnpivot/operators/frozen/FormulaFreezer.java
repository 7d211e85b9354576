// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.operators.frozen;

import java.util.List;
import org.nnpivot.operators.formula.Formula;

/** Writes and reads formulas; a tag says which kind follows. */
final class FormulaFreezer {

    private enum Tag {
        NONE, FALSE, TRUE, LONG, DOUBLE, STRING, REFERENCE, LIST, UNARY, BINARY, CONDITIONAL, CALL, INDEX
    }

    private static final Tag[] TAGS = Tag.values();

    private FormulaFreezer() {}

    static void write(FrozenOutput out, Formula formula) {
        switch (formula) {
            case Formula.Constant constant -> constant(out, constant.value());
            case Formula.Reference reference -> node(out, Tag.REFERENCE, reference.name());
            case Formula.Unary unary -> node(out, Tag.UNARY, unary.operator(), unary.operand());
            case Formula.Binary binary -> node(out, Tag.BINARY, binary.operator(), binary.left(), binary.right());
            case Formula.Conditional choice -> node(out, Tag.CONDITIONAL, null, choice.condition(), choice.then(), choice.otherwise());
            case Formula.Index index -> node(out, Tag.INDEX, null, index.base(), index.index());
            case Formula.ListOf list -> {
                node(out, Tag.LIST, null);
                out.list(list.items(), item -> write(out, item));
            }
            case Formula.Call call -> {
                node(out, Tag.CALL, call.function());
                out.list(call.arguments(), argument -> write(out, argument));
            }
        }
    }

    private static void node(FrozenOutput out, Tag tag, String word, Formula... parts) {
        out.constant(tag);
        if (word != null) {
            out.text(word);
        }
        for (Formula part : parts) {
            write(out, part);
        }
    }

    private static void constant(FrozenOutput out, Object value) {
        switch (value) {
            case null -> out.constant(Tag.NONE);
            case Boolean bool -> out.constant(bool ? Tag.TRUE : Tag.FALSE);
            case Long number -> {
                out.constant(Tag.LONG);
                out.bits(number);
            }
            case Double number -> {
                out.constant(Tag.DOUBLE);
                out.bits(Double.doubleToRawLongBits(number));
            }
            case String text -> {
                out.constant(Tag.STRING);
                out.text(text);
            }
            default -> throw new IllegalArgumentException("no constant of a formula: " + value);
        }
    }

    static Formula read(FrozenInput in) {
        return switch (in.constant(TAGS)) {
            case NONE -> new Formula.Constant(null);
            case FALSE -> new Formula.Constant(false);
            case TRUE -> new Formula.Constant(true);
            case LONG -> new Formula.Constant(in.bits());
            case DOUBLE -> new Formula.Constant(Double.longBitsToDouble(in.bits()));
            case STRING -> new Formula.Constant(in.text());
            case REFERENCE -> new Formula.Reference(in.text());
            case LIST -> new Formula.ListOf(list(in));
            case UNARY -> new Formula.Unary(in.text(), read(in));
            case BINARY -> new Formula.Binary(in.text(), read(in), read(in));
            case CONDITIONAL -> new Formula.Conditional(read(in), read(in), read(in));
            case CALL -> new Formula.Call(in.text(), list(in));
            case INDEX -> new Formula.Index(read(in), read(in));
        };
    }

    private static List<Formula> list(FrozenInput in) {
        Formula[] items = new Formula[in.count()];
        for (int i = 0; i < items.length; i++) {
            items[i] = read(in);
        }
        return List.of(items);
    }
}
