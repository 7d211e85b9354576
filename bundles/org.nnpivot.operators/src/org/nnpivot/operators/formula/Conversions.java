// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.operators.formula;

import java.util.List;
import java.util.Optional;
import org.nnpivot.model.nn.Expression;
import org.nnpivot.model.nn.access.Arithmetic;
import org.nnpivot.model.nn.access.Expressions;

/**
 * The functions of one value that the catalogue's language knows and can invert. Each is its own inverse, or names the
 * function that is.
 */
public enum Conversions {
    /** 1 - x: PyTorch's momentum is the share of the new value, Keras's that of the old one. */
    COMPLEMENT {
        @Override
        Expression apply(Expression value) {
            return shortest(Arithmetic.simplify(Expressions.binary("-", Expressions.integer(1), Expressions.copy(value))));
        }
    },
    /** -x. */
    NEGATE {
        @Override
        Expression apply(Expression value) {
            return Arithmetic.simplify(Expressions.unary("-", Expressions.copy(value)));
        }
    },
    /** The items in the opposite order: PyTorch pads the last axis first. */
    REVERSED {
        @Override
        Expression apply(Expression value) {
            return Expressions.list(Expressions.items(value).stream().map(Expressions::copy).toList().reversed());
        }
    };

    abstract Expression apply(Expression value);

    /** The function that undoes this one. */
    public Conversions inverse() {
        return this;
    }

    /** The conversion the language calls by this name. */
    public static Optional<Conversions> named(String name) {
        return List.of(values()).stream().filter(conversion -> conversion.name().toLowerCase(java.util.Locale.ROOT).equals(name))
                .findFirst();
    }

    /** Converts a value; a list item by item, except where the order of the items is what is converted. */
    public Expression convert(Expression value) {
        return apply(value);
    }

    /** 1 - 0.9 is 0.1 for people, and 0.09999999999999998 for machines: fifteen digits are what both agree on. */
    private static Expression shortest(Expression value) {
        if (Expressions.constant(value) instanceof Double number) {
            return Expressions.real(new java.math.BigDecimal(number).round(new java.math.MathContext(15)).doubleValue());
        }
        return value;
    }
}
