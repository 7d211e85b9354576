// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.notation;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import org.nnpivot.model.nn.AttributeExpression;
import org.nnpivot.model.nn.Expression;
import org.nnpivot.model.nn.NnFactory;
import org.nnpivot.model.nn.SliceExpression;
import org.nnpivot.model.nn.Tensor;
import org.nnpivot.model.nn.access.Expressions;
import org.nnpivot.operators.ParameterType;

/** Values of every kind, small ones first. */
final class RandomExpressions {

    private static final List<String> SIGNS =
            List.of("+", "-", "*", "/", "//", "%", "**", "==", "!=", "<", "<=", ">", ">=", "and", "or");
    private static final List<String> WORDS = List.of("same", "a b", "True", "width", "2D", "", "it's", "\"", "'\"\\", "two\nlines", "é", "if");

    private final Random random;
    private final List<String> parameters;
    private final List<Tensor> tensors;

    RandomExpressions(Random random, List<String> parameters, List<Tensor> tensors) {
        this.random = random;
        this.parameters = parameters;
        this.tensors = tensors;
    }

    <T> T any(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    String word() {
        return any(WORDS);
    }

    /** A value that is no list. */
    Expression scalar(int depth) {
        return depth <= 0 ? leaf() : any(List.<Supplier<Expression>>of(this::leaf, this::leaf,
                () -> Expressions.binary(any(SIGNS), scalar(depth - 1), scalar(depth - 1)),
                () -> Expressions.unary(random.nextBoolean() ? "-" : "not", scalar(depth - 1)),
                () -> Expressions.conditional(scalar(depth - 1), scalar(depth - 1), scalar(depth - 1)),
                () -> Expressions.function(any(List.of("min", "max", "int", "len", "add")), List.of(scalar(depth - 1), scalar(depth - 1))),
                () -> attribute(scalar(depth - 1)))).get();
    }

    private Expression attribute(Expression object) {
        AttributeExpression attribute = NnFactory.eINSTANCE.createAttributeExpression();
        attribute.setObject(object);
        attribute.setAttribute("hidden");
        return attribute;
    }

    private Expression leaf() {
        return any(List.<Supplier<Expression>>of(this::integer, this::real, () -> Expressions.bool(random.nextBoolean()),
                () -> Expressions.string(word()), () -> Expressions.none(), () -> Expressions.parameter(any(parameters)),
                () -> Expressions.parameter("elsewhere"), () -> Expressions.symbol(any(List.of("N", "width", "H"))),
                () -> Expressions.opaque("self." + word()), this::size)).get();
    }

    private Expression size() {
        return tensors.isEmpty() ? integer() : Expressions.size(any(tensors), random.nextInt(5) - 2);
    }

    Expression integer() {
        return Expressions.integer(random.nextBoolean() ? random.nextInt(20) - 5 : random.nextLong());
    }

    private Expression real() {
        double value = random.nextBoolean() ? random.nextInt(100) / 8.0 - 3 : random.nextGaussian() * Math.pow(10, random.nextInt(40) - 20);
        return Expressions.real(value, random.nextBoolean() ? Double.toString(value) : null);
    }

    /** Something that only running the network tells, and so fits every type. */
    private Expression open(int depth) {
        return Expressions.binary("+", Expressions.parameter(any(parameters)), scalar(depth));
    }

    /** A value of a type. */
    Expression of(ParameterType type) {
        return switch (type.kind()) {
            case INTEGER, AXIS -> random.nextBoolean() ? integer() : open(2);
            case REAL, NUMBER -> random.nextBoolean() ? real() : open(2);
            case BOOLEAN -> random.nextBoolean() ? Expressions.bool(random.nextBoolean()) : open(1);
            case WORD -> Expressions.string(word());
            case ACTIVATION -> random.nextBoolean() ? Expressions.opaque("self.act") : Expressions.string("relu");
            case VECTOR, AXES, SIZES -> list(type.length() == 0 ? 1 + random.nextInt(3) : type.length(), () -> random.nextBoolean() ? integer() : open(1));
            case PADS -> list(Math.max(1, type.length()), () -> random.nextBoolean() ? integer() : list(2, this::integer));
            case INDEX, ANY -> random.nextBoolean() ? list(3, this::index) : tuple();
        };
    }

    private Expression tuple() {
        List<Expression> items = new ArrayList<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            items.add(scalar(1));
        }
        return Expressions.tuple(items);
    }

    private Expression list(int count, Supplier<Expression> item) {
        List<Expression> items = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            items.add(item.get());
        }
        return Expressions.list(items);
    }

    private Expression index() {
        SliceExpression slice = NnFactory.eINSTANCE.createSliceExpression();
        slice.setLower(random.nextBoolean() ? scalar(1) : null);
        slice.setUpper(random.nextBoolean() ? scalar(1) : null);
        slice.setStep(random.nextBoolean() ? scalar(1) : null);
        return any(List.of(slice, NnFactory.eINSTANCE.createEllipsisExpression(), integer()));
    }
}
