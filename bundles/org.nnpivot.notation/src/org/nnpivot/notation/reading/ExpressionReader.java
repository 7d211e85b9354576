// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.notation.reading;

import java.util.List;
import org.nnpivot.diagnostics.EngineFinding;
import org.nnpivot.model.nn.AttributeExpression;
import org.nnpivot.model.nn.Expression;
import org.nnpivot.model.nn.NnFactory;
import org.nnpivot.model.nn.SizeExpression;
import org.nnpivot.model.nn.SliceExpression;
import org.nnpivot.model.nn.access.Expressions;
import org.nnpivot.notation.NotationFinding;
import org.nnpivot.notation.syntax.Access;
import org.nnpivot.notation.syntax.Argument;
import org.nnpivot.notation.syntax.Binary;
import org.nnpivot.notation.syntax.Call;
import org.nnpivot.notation.syntax.CallItem;
import org.nnpivot.notation.syntax.Conditional;
import org.nnpivot.notation.syntax.Ellipsis;
import org.nnpivot.notation.syntax.Group;
import org.nnpivot.notation.syntax.IntegerNumber;
import org.nnpivot.notation.syntax.Literal;
import org.nnpivot.notation.syntax.None;
import org.nnpivot.notation.syntax.Outside;
import org.nnpivot.notation.syntax.RealNumber;
import org.nnpivot.notation.syntax.Slice;
import org.nnpivot.notation.syntax.Symbol;
import org.nnpivot.notation.syntax.Truth;
import org.nnpivot.notation.syntax.Unary;
import org.nnpivot.notation.syntax.Word;

/** Reads values. What a bare name means depends on the place it stands at. */
final class ExpressionReader {

    /** What a name is that nothing declares. */
    enum Undeclared {
        /** An error. */
        UNKNOWN,
        /** The word itself. */
        WORD,
        /** A size that nothing fixes. */
        SYMBOL
    }

    static final String SIZE = "size";
    static final String OPAQUE = "opaque";

    private final Reading reading;
    private final Frame frame;

    ExpressionReader(Reading reading, Frame frame) {
        this.reading = reading;
        this.frame = frame;
    }

    Expression read(org.nnpivot.notation.syntax.Expression value, Undeclared names) {
        return switch (value) {
            case null -> Expressions.none();
            case IntegerNumber number -> integer(number, number.getValue());
            case RealNumber number -> real(number.getValue());
            case Word word -> Expressions.string(word.getValue());
            case Literal literal -> Expressions.string(literal.getValue());
            case Truth truth -> Expressions.bool(truth.getValue().equals("True"));
            case None none -> Expressions.none();
            case Symbol symbol -> Expressions.symbol(symbol.getName());
            case Outside outside -> Expressions.parameter(outside.getName());
            case Ellipsis ellipsis -> NnFactory.eINSTANCE.createEllipsisExpression();
            case Call call -> call.isExplicit() ? function(call, names) : name(call, names);
            default -> compound(value, names);
        };
    }

    private Expression compound(org.nnpivot.notation.syntax.Expression value, Undeclared names) {
        return switch (value) {
            case Unary unary -> unary(unary, names);
            case Binary binary -> Expressions.binary(binary.getOperator(), read(binary.getLeft(), names), read(binary.getRight(), names));
            case Conditional choice -> Expressions.conditional(read(choice.getCondition(), names), read(choice.getThen(), names),
                    read(choice.getOtherwise(), names));
            case org.nnpivot.notation.syntax.List list -> Expressions.list(all(list.getItems(), names));
            case Group group -> group(group, names);
            case Slice slice -> slice(slice, names);
            case Access access -> attribute(access, names);
            default -> wrong(value, "a value here");
        };
    }

    private Expression wrong(org.eclipse.emf.ecore.EObject value, String place) {
        reading.report(NotationFinding.WRONG_VALUE, value, "this", place);
        return Expressions.none();
    }

    private List<Expression> all(List<org.nnpivot.notation.syntax.Expression> values, Undeclared names) {
        return values.stream().map(value -> read(value, names)).toList();
    }

    private Expression integer(IntegerNumber where, String digits) {
        try {
            return Expressions.integer(Long.parseLong(digits));
        } catch (NumberFormatException tooLarge) {
            return wrong(where, "larger than " + Long.MAX_VALUE);
        }
    }

    private static Expression real(String text) {
        return Expressions.real(Double.parseDouble(text), text);
    }

    /** A minus before a number belongs to the number. */
    private Expression unary(Unary unary, Undeclared names) {
        boolean minus = unary.getOperator().equals("-");
        if (minus && unary.getOperand() instanceof IntegerNumber number) {
            return integer(number, "-" + number.getValue());
        }
        if (minus && unary.getOperand() instanceof RealNumber number) {
            return real("-" + number.getValue());
        }
        return Expressions.unary(unary.getOperator(), read(unary.getOperand(), names));
    }

    private Expression group(Group group, Undeclared names) {
        List<Argument> items = group.getItems();
        items.stream().filter(item -> item.getName() != null).forEach(item -> wrong(item, "named here"));
        List<Expression> values = items.stream().map(item -> read(item.getValue(), names)).toList();
        return values.size() == 1 && !group.isComma() ? values.get(0) : Expressions.tuple(values);
    }

    private Expression slice(Slice slice, Undeclared names) {
        SliceExpression result = NnFactory.eINSTANCE.createSliceExpression();
        result.setLower(slice.getLower() == null ? null : read(slice.getLower(), names));
        result.setUpper(slice.getUpper() == null ? null : read(slice.getUpper(), names));
        result.setStep(slice.getStep() == null ? null : read(slice.getStep(), names));
        return result;
    }

    private Expression attribute(Access access, Undeclared names) {
        AttributeExpression result = NnFactory.eINSTANCE.createAttributeExpression();
        result.setObject(read(access.getObject(), names));
        result.setAttribute(access.getAttribute());
        return result;
    }

    private Expression name(Call name, Undeclared names) {
        String word = name.getFunction();
        if (frame.isValue(word)) {
            return Expressions.parameter(word);
        }
        switch (names) {
            case WORD -> {
                return Expressions.string(word);
            }
            case SYMBOL -> {
                return Expressions.symbol(word);
            }
            default -> {
                reading.report(EngineFinding.NAME_UNRESOLVED, name, word);
                return Expressions.parameter(word);
            }
        }
    }

    private Expression function(Call call, Undeclared names) {
        List<Argument> arguments = call.getArguments().stream().filter(Argument.class::isInstance).map(Argument.class::cast).toList();
        if (isOpaque(call)) {
            return Expressions.opaque(((Literal) arguments.get(0).getValue()).getValue());
        }
        if (call.getQuoted() != null || arguments.stream().anyMatch(argument -> argument.getName() != null)) {
            return wrong(call, "applied in an expression");
        }
        if (SIZE.equals(call.getFunction()) && (arguments.size() == 2 || arguments.size() == 3)) {
            return size(arguments, names);
        }
        return Expressions.function(call.getFunction(), arguments.stream().map(argument -> read(argument.getValue(), names)).toList());
    }

    /** {@code opaque("Python text")}. */
    static boolean isOpaque(Call call) {
        List<CallItem> items = call.getArguments();
        return OPAQUE.equals(call.getFunction()) && !items.isEmpty() && items.get(0) instanceof Argument first
                && first.getValue() instanceof Literal;
    }

    private Expression size(List<Argument> arguments, Undeclared names) {
        Argument tensor = arguments.get(0);
        String name = Setting.word(tensor.getValue());
        if (name == null || !frame.tensors.containsKey(name)) {
            reading.report(NotationFinding.UNKNOWN_TENSOR, tensor, name == null ? "like this" : name);
            return Expressions.none();
        }
        SizeExpression size = NnFactory.eINSTANCE.createSizeExpression();
        size.setTensor(frame.tensors.get(name));
        size.setAxis(read(arguments.get(1).getValue(), names));
        size.setVariable(arguments.size() < 3 ? null : Setting.word(arguments.get(2).getValue()));
        return size;
    }
}
