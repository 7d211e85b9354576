// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.extract;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.nnpivot.model.nn.Expression;
import org.nnpivot.model.nn.ListExpression;
import org.nnpivot.model.nn.OpaqueExpression;
import org.nnpivot.model.nn.access.Expressions;
import org.nnpivot.operators.ParameterType;

/**
 * Brings a value that a source wrote to the type of the pivot's parameter. Kept text may be a tensor or a name of the framework,
 * so it is no number that could stand beside a tensor, and no word.
 */
final class Conversion {

    private Conversion() {}

    /** The converted value, which belongs to nobody; {@code null} when it does not fit the type. */
    static Expression convert(Expression value, ParameterType type) {
        return switch (type.kind()) {
            case VECTOR -> vector(value, type.length());
            case PADS -> pads(value, type.length());
            case AXES, SIZES -> list(value);
            case INTEGER, AXIS -> scalar(value, Long.class);
            case REAL -> scalar(value, Number.class);
            case NUMBER -> value instanceof OpaqueExpression ? null : scalar(value, Number.class);
            case BOOLEAN -> scalar(value, Boolean.class);
            case WORD -> value instanceof OpaqueExpression ? null : scalar(value, String.class);
            case INDEX, ACTIVATION, ANY -> Expressions.copy(value);
        };
    }

    /** A constant must be of the kind; None is of every kind; what is no constant may turn out to be. */
    private static Expression scalar(Expression value, Class<?> kind) {
        if (value instanceof ListExpression) {
            return null;
        }
        Object constant = Expressions.constant(value);
        boolean fits = constant == null || constant == Expressions.NONE || kind.isInstance(constant);
        return fits ? Expressions.copy(value) : null;
    }

    private static Expression list(Expression value) {
        Object constant = Expressions.constant(value);
        if (constant == Expressions.NONE) {
            return Expressions.copy(value);
        }
        if (constant instanceof String || constant instanceof Boolean || constant instanceof Double) {
            return null;
        }
        return Expressions.list(Expressions.items(value).stream().map(Expressions::copy).toList());
    }

    private static Expression vector(Expression value, int length) {
        if (value instanceof ListExpression list) {
            boolean fits = length == 0 || list.getItems().size() == length;
            return fits ? Expressions.list(list.getItems().stream().map(Expressions::copy).toList()) : null;
        }
        return repeated(value, length);
    }

    private static Expression repeated(Expression value, int length) {
        Object constant = Expressions.constant(value);
        if (constant == Expressions.NONE || constant == null && length == 0) {
            return Expressions.copy(value);
        }
        if (constant instanceof String || constant instanceof Boolean) {
            return null;
        }
        return Expressions.list(Collections.nCopies(Math.max(1, length), value).stream().map(Expressions::copy).toList());
    }

    private static Expression pads(Expression value, int length) {
        if (!(value instanceof ListExpression list)) {
            return repeated(value, length);
        }
        if (length > 0 && list.getItems().size() != length) {
            return length == 1 && list.getItems().size() == 2 ? pads(Expressions.list(List.of(Expressions.copy(value))), 1) : null;
        }
        List<Expression> items = new ArrayList<>();
        for (Expression item : list.getItems()) {
            items.add(item instanceof ListExpression pair
                    ? Expressions.list(pair.getItems().stream().map(Expressions::copy).toList()) : Expressions.copy(item));
        }
        return Expressions.list(items);
    }
}
