// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.notation.writing;

import java.util.ArrayList;
import java.util.List;
import org.nnpivot.model.nn.AttributeExpression;
import org.nnpivot.model.nn.BinaryExpression;
import org.nnpivot.model.nn.BooleanLiteral;
import org.nnpivot.model.nn.ConditionalExpression;
import org.nnpivot.model.nn.EllipsisExpression;
import org.nnpivot.model.nn.FunctionExpression;
import org.nnpivot.model.nn.IntegerLiteral;
import org.nnpivot.model.nn.ListExpression;
import org.nnpivot.model.nn.NoneLiteral;
import org.nnpivot.model.nn.OpaqueExpression;
import org.nnpivot.model.nn.ParameterReference;
import org.nnpivot.model.nn.RealLiteral;
import org.nnpivot.model.nn.SizeExpression;
import org.nnpivot.model.nn.SliceExpression;
import org.nnpivot.model.nn.StringLiteral;
import org.nnpivot.model.nn.SymbolExpression;
import org.nnpivot.model.nn.UnaryExpression;
import org.nnpivot.model.nn.access.Expressions;
import org.nnpivot.notation.syntax.Access;
import org.nnpivot.notation.syntax.Binary;
import org.nnpivot.notation.syntax.Conditional;
import org.nnpivot.notation.syntax.Expression;
import org.nnpivot.notation.syntax.Group;
import org.nnpivot.notation.syntax.Outside;
import org.nnpivot.notation.syntax.RealNumber;
import org.nnpivot.notation.syntax.Slice;
import org.nnpivot.notation.syntax.Symbol;

/** Writes values, with parentheses only where reading needs them. */
final class ExpressionWriter {

    /** What may be written without a sign of its own. */
    enum Bare {
        /** Parameters. */
        VALUES,
        /** Parameters and words. */
        WORDS,
        /** Parameters and symbols. */
        SYMBOLS
    }

    private static final String REAL = "([0-9]+\\.[0-9]*|\\.[0-9]+)([eE][+-]?[0-9]+)?|[0-9]+[eE][+-]?[0-9]+";
    private static final String BEYOND_ALL = "1e999";

    private final Surroundings surroundings;
    private final Bare bare;

    ExpressionWriter(Surroundings surroundings, Bare bare) {
        this.surroundings = surroundings;
        this.bare = bare;
    }

    Expression write(org.nnpivot.model.nn.Expression value) {
        return switch (value) {
            case IntegerLiteral number -> Trees.integer(number.getValue());
            case RealLiteral number -> real(number);
            case BooleanLiteral truth -> Trees.truth(truth.isValue());
            case StringLiteral text -> text(text.getValue());
            case NoneLiteral none -> Trees.FACTORY.createNone();
            case EllipsisExpression ellipsis -> Trees.FACTORY.createEllipsis();
            case ParameterReference reference -> parameter(reference.getName());
            case SymbolExpression symbol -> symbol(symbol.getName());
            case OpaqueExpression opaque -> Trees.call("opaque", List.of(Trees.text(opaque.getText())));
            case SizeExpression size -> size(size);
            case FunctionExpression function -> Trees.call(function.getFunction(), all(function.getArguments()));
            default -> compound(value);
        };
    }

    /** With its variable as a third argument, where it has one. */
    private Expression size(SizeExpression size) {
        List<Expression> arguments = new ArrayList<>(List.of(Trees.name(surroundings.tensors.of(size.getTensor())), write(size.getAxis())));
        if (size.getVariable() != null) {
            arguments.add(Trees.word(size.getVariable()));
        }
        return Trees.call("size", arguments);
    }

    private Expression compound(org.nnpivot.model.nn.Expression value) {
        return switch (value) {
            case UnaryExpression unary -> unary(unary);
            case BinaryExpression binary -> binary(binary);
            case ConditionalExpression choice -> conditional(choice);
            case AttributeExpression attribute -> access(attribute);
            case ListExpression list -> list(list);
            case SliceExpression slice -> slice(slice);
            default -> throw new IllegalArgumentException("no notation for " + value.eClass().getName());
        };
    }

    private List<Expression> all(List<org.nnpivot.model.nn.Expression> values) {
        List<Expression> written = new ArrayList<>();
        values.forEach(value -> written.add(write(value)));
        return written;
    }

    private static Expression real(RealLiteral literal) {
        String text = literal.getText() != null ? literal.getText() : Expressions.text(Expressions.real(literal.getValue()));
        boolean negative = text.startsWith("-");
        String digits = negative ? text.substring(1) : text;
        if (!digits.matches(REAL)) {
            double value = Math.abs(literal.getValue());
            digits = Double.isInfinite(value) ? BEYOND_ALL : Double.toString(value);
            negative = literal.getValue() < 0;
        }
        RealNumber number = Trees.FACTORY.createRealNumber();
        number.setValue(digits);
        return negative ? Trees.negative(number) : number;
    }

    private Expression text(String value) {
        boolean word = bare == Bare.WORDS && !surroundings.isValue(value);
        return word ? Trees.word(value) : Trees.text(value);
    }

    private Expression parameter(String name) {
        if (surroundings.isValue(name)) {
            return Trees.name(name);
        }
        Outside outside = Trees.FACTORY.createOutside();
        outside.setName(name);
        return outside;
    }

    private Expression symbol(String name) {
        if (bare == Bare.SYMBOLS && !surroundings.isValue(name) && Trees.isName(name)) {
            return Trees.name(name);
        }
        Symbol symbol = Trees.FACTORY.createSymbol();
        symbol.setName(name);
        return symbol;
    }

    /** A number in parentheses is not made one with the minus before it. */
    private Expression unary(UnaryExpression unary) {
        boolean number = unary.getOperand() instanceof IntegerLiteral || unary.getOperand() instanceof RealLiteral;
        Expression operand = number ? Trees.group(List.of(write(unary.getOperand())))
                : within(unary.getOperand(), Precedence.of(unary));
        return Trees.unary(unary.getOperator(), operand);
    }

    private Expression binary(BinaryExpression value) {
        int own = Precedence.of(value);
        boolean power = own == Precedence.POWER;
        Binary binary = Trees.FACTORY.createBinary();
        binary.setOperator(value.getOperator());
        binary.setLeft(within(value.getLeft(), power || own == Precedence.COMPARISON ? own + 1 : own));
        binary.setRight(within(value.getRight(), power ? Precedence.SIGN : own + 1));
        return binary;
    }

    private Expression conditional(ConditionalExpression value) {
        Conditional conditional = Trees.FACTORY.createConditional();
        conditional.setThen(within(value.getThen(), Precedence.CONDITIONAL + 1));
        conditional.setCondition(within(value.getCondition(), Precedence.CONDITIONAL + 1));
        conditional.setOtherwise(within(value.getOtherwise(), Precedence.CONDITIONAL));
        return conditional;
    }

    /** Behind a number the point would be its own. */
    private Expression access(AttributeExpression value) {
        Access access = Trees.FACTORY.createAccess();
        boolean number = value.getObject() instanceof IntegerLiteral || value.getObject() instanceof RealLiteral;
        access.setObject(number ? Trees.group(List.of(write(value.getObject()))) : within(value.getObject(), Precedence.ACCESS));
        access.setAttribute(value.getAttribute());
        return access;
    }

    /** The value in parentheses, unless it binds at least this strongly. */
    private Expression within(org.nnpivot.model.nn.Expression value, int least) {
        Expression written = write(value);
        return Precedence.of(value) < least ? Trees.group(List.of(written)) : written;
    }

    private Expression list(ListExpression list) {
        if (!list.isTuple()) {
            return Trees.list(all(list.getItems()));
        }
        Group group = Trees.group(all(list.getItems()));
        group.setComma(list.getItems().size() == 1);
        return group;
    }

    private Expression slice(SliceExpression value) {
        Slice slice = Trees.FACTORY.createSlice();
        slice.setLower(value.getLower() == null ? null : write(value.getLower()));
        slice.setUpper(value.getUpper() == null ? null : write(value.getUpper()));
        slice.setStep(value.getStep() == null ? null : write(value.getStep()));
        return slice;
    }
}
