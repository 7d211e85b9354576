// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.model.nn.access;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.nnpivot.model.nn.BinaryExpression;
import org.nnpivot.model.nn.BooleanLiteral;
import org.nnpivot.model.nn.ConditionalExpression;
import org.nnpivot.model.nn.Expression;
import org.nnpivot.model.nn.FunctionExpression;
import org.nnpivot.model.nn.IntegerLiteral;
import org.nnpivot.model.nn.ListExpression;
import org.nnpivot.model.nn.NnFactory;
import org.nnpivot.model.nn.NoneLiteral;
import org.nnpivot.model.nn.OpaqueExpression;
import org.nnpivot.model.nn.ParameterReference;
import org.nnpivot.model.nn.RealLiteral;
import org.nnpivot.model.nn.SizeExpression;
import org.nnpivot.model.nn.StringLiteral;
import org.nnpivot.model.nn.SymbolExpression;
import org.nnpivot.model.nn.Tensor;
import org.nnpivot.model.nn.UnaryExpression;

/** Makes expressions of the pivot and reads constants out of them. */
public final class Expressions {

    /** What {@link #constant} gives for None, which is a value and not the absence of one. */
    public static final Object NONE = new Object() {
        @Override
        public String toString() {
            return "None";
        }
    };

    private static final NnFactory FACTORY = NnFactory.eINSTANCE;

    private Expressions() {}

    /** An integer. */
    public static Expression integer(long value) {
        IntegerLiteral literal = FACTORY.createIntegerLiteral();
        literal.setValue(value);
        return literal;
    }

    /** A real number that is written in the shortest way that reads back the same. */
    public static Expression real(double value) {
        return real(value, null);
    }

    /** A real number and the text the source wrote it with. */
    public static Expression real(double value, String text) {
        RealLiteral literal = FACTORY.createRealLiteral();
        literal.setValue(value);
        literal.setText(text);
        return literal;
    }

    /** True or False. */
    public static Expression bool(boolean value) {
        BooleanLiteral literal = FACTORY.createBooleanLiteral();
        literal.setValue(value);
        return literal;
    }

    /** A string. */
    public static Expression string(String value) {
        StringLiteral literal = FACTORY.createStringLiteral();
        literal.setValue(value);
        return literal;
    }

    /** None. */
    public static Expression none() {
        return FACTORY.createNoneLiteral();
    }

    /** A list; the items become its contents. */
    public static Expression list(List<? extends Expression> items) {
        ListExpression list = FACTORY.createListExpression();
        list.getItems().addAll(items);
        return list;
    }

    /** A tuple; the items become its contents. */
    public static Expression tuple(List<? extends Expression> items) {
        ListExpression tuple = (ListExpression) list(items);
        tuple.setTuple(true);
        return tuple;
    }

    /** The value of a constructor parameter. */
    public static Expression parameter(String name) {
        ParameterReference reference = FACTORY.createParameterReference();
        reference.setName(name);
        return reference;
    }

    /** The size of a tensor along an axis, as it is when the network runs. */
    public static Expression size(Tensor tensor, long axis) {
        SizeExpression size = FACTORY.createSizeExpression();
        size.setTensor(tensor);
        size.setAxis(integer(axis));
        return size;
    }

    /** A size that nothing fixes. */
    public static Expression symbol(String name) {
        SymbolExpression symbol = FACTORY.createSymbolExpression();
        symbol.setName(name);
        return symbol;
    }

    /** Python text that is kept. */
    public static Expression opaque(String text) {
        OpaqueExpression opaque = FACTORY.createOpaqueExpression();
        opaque.setText(text);
        return opaque;
    }

    /** {@code left operator right}, as it stands. */
    public static Expression binary(String operator, Expression left, Expression right) {
        BinaryExpression binary = FACTORY.createBinaryExpression();
        binary.setOperator(operator);
        binary.setLeft(left);
        binary.setRight(right);
        return binary;
    }

    /** {@code operator operand}, as it stands. */
    public static Expression unary(String operator, Expression operand) {
        UnaryExpression unary = FACTORY.createUnaryExpression();
        unary.setOperator(operator);
        unary.setOperand(operand);
        return unary;
    }

    /** {@code then if condition else otherwise}. */
    public static Expression conditional(Expression condition, Expression then, Expression otherwise) {
        ConditionalExpression conditional = FACTORY.createConditionalExpression();
        conditional.setCondition(condition);
        conditional.setThen(then);
        conditional.setOtherwise(otherwise);
        return conditional;
    }

    /** {@code function(arguments)}: min, max, int, len. */
    public static Expression function(String name, List<? extends Expression> arguments) {
        FunctionExpression function = FACTORY.createFunctionExpression();
        function.setFunction(name);
        function.getArguments().addAll(arguments);
        return function;
    }

    /** A copy that belongs to nobody. */
    public static <T extends Expression> T copy(T expression) {
        return EcoreUtil.copy(expression);
    }

    /** The value of an integer literal; a Boolean is none. */
    public static OptionalLong asLong(Expression expression) {
        return expression instanceof IntegerLiteral literal ? OptionalLong.of(literal.getValue()) : OptionalLong.empty();
    }

    /**
     * The value of a constant: Long, Double, Boolean, String, {@link #NONE} or a List of these; {@code null} when the
     * expression is no constant.
     */
    public static Object constant(Expression expression) {
        return switch (expression) {
            case null -> null;
            case IntegerLiteral literal -> literal.getValue();
            case RealLiteral literal -> literal.getValue();
            case BooleanLiteral literal -> literal.isValue();
            case StringLiteral literal -> literal.getValue();
            case NoneLiteral literal -> NONE;
            case ListExpression list -> constants(list);
            default -> null;
        };
    }

    private static Object constants(ListExpression list) {
        List<Object> values = new ArrayList<>();
        for (Expression item : list.getItems()) {
            Object value = constant(item);
            if (value == null) {
                return null;
            }
            values.add(value);
        }
        return values;
    }

    /** The expression for a constant as {@link #constant} gives it; {@code null} and {@link #NONE} are both None. */
    public static Expression of(Object value) {
        return switch (value) {
            case null -> none();
            case Long number -> integer(number);
            case Integer number -> integer(number);
            case Double number -> real(number);
            case Boolean bool -> bool(bool);
            case String text -> string(text);
            case List<?> items -> list(items.stream().map(Expressions::of).toList());
            default -> none();
        };
    }

    /** The items of a list, or the expression alone. */
    public static List<Expression> items(Expression expression) {
        return expression instanceof ListExpression list ? list.getItems() : List.of(expression);
    }

    /** The expression as Python text. */
    public static String text(Expression expression) {
        return new ExpressionText().text(expression);
    }
}
