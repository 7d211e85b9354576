// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.notation.names;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.nnpivot.model.nn.Expression;
import org.nnpivot.model.nn.ListExpression;
import org.nnpivot.model.nn.access.Expressions;
import org.nnpivot.operators.ParameterType;

/** Brings a value to the form that parameters of its type have in the pivot. */
public final class Conversion {

    private Conversion() {}

    /** The converted value; the one that is given may become a part of it. {@code null} when it does not fit the type. */
    public static Expression convert(Expression value, ParameterType type) {
        Object constant = Expressions.constant(value);
        if (constant == Expressions.NONE) {
            return value;
        }
        return switch (type.kind()) {
            case VECTOR, PADS -> amounts(value, type);
            case AXES, SIZES -> isNumber(value) || value instanceof ListExpression ? list(value) : null;
            case INTEGER, AXIS -> kind(value, Long.class);
            case REAL, NUMBER -> kind(value, Number.class);
            case BOOLEAN -> kind(value, Boolean.class);
            case WORD -> kind(value, String.class);
            case INDEX, ACTIVATION, ANY -> value;
        };
    }

    /** A constant must be of the kind; what is no constant may turn out to be. */
    private static Expression kind(Expression value, Class<?> kind) {
        Object constant = Expressions.constant(value);
        return !(value instanceof ListExpression) && (constant == null || kind.isInstance(constant)) ? value : null;
    }

    private static boolean isNumber(Expression value) {
        Object constant = Expressions.constant(value);
        return !(value instanceof ListExpression) && (constant == null || constant instanceof Long);
    }

    private static Expression list(Expression value) {
        List<Expression> items = new ArrayList<>(Expressions.items(value));
        return Expressions.list(items);
    }

    private static Expression amounts(Expression value, ParameterType type) {
        if (!(value instanceof ListExpression list)) {
            return isNumber(value) ? repeated(value, type.length()) : null;
        }
        int size = list.getItems().size();
        if (type.length() == 0 || size == type.length()) {
            return list(value);
        }
        boolean pair = type.kind() == ParameterType.Kind.PADS && type.length() == 1 && size == 2;
        return pair ? Expressions.list(List.of(list(value))) : null;
    }

    /** A value that only running the network tells may be a list already, unless the number of axes is known. */
    private static Expression repeated(Expression value, int length) {
        if (length == 0) {
            return Expressions.constant(value) == null ? value : Expressions.list(List.of(value));
        }
        return Expressions.list(Collections.nCopies(length, value).stream().map(Expressions::copy).toList());
    }
}
