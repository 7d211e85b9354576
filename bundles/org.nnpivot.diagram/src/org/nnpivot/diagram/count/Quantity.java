// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.diagram.count;

import java.util.OptionalLong;
import org.nnpivot.model.nn.Expression;
import org.nnpivot.model.nn.access.Arithmetic;
import org.nnpivot.model.nn.access.Expressions;

/**
 * A number of parameters or multiply-adds, over sizes that nothing fixes.
 *
 * @param value what is known; simplified
 * @param complete false when something of unknown size has to be added
 */
public record Quantity(Expression value, boolean complete) {

    /** Nothing at all. */
    public static final Quantity NONE = new Quantity(Expressions.integer(0), true);

    /** Of which nothing is known. */
    public static final Quantity UNKNOWN = new Quantity(Expressions.integer(0), false);

    /** A number that is known, or not when it is {@code null}. */
    public static Quantity of(Expression value) {
        return value == null ? UNKNOWN : new Quantity(Arithmetic.simplify(value), true);
    }

    /** Both together. */
    public Quantity plus(Quantity other) {
        Expression sum = Expressions.binary("+", Expressions.copy(value), Expressions.copy(other.value));
        return new Quantity(Arithmetic.simplify(sum), complete && other.complete);
    }

    /** The number, when it is one. */
    public OptionalLong number() {
        return complete ? Expressions.asLong(value) : OptionalLong.empty();
    }

    /** Whether it is known to be nothing. */
    public boolean isNone() {
        return number().isPresent() && number().getAsLong() == 0;
    }

    /** The number or formula; {@code ?} for what is not known. */
    public String text() {
        boolean nothing = Expressions.asLong(value).orElse(1) == 0;
        return complete ? Expressions.text(value) : nothing ? "?" : Expressions.text(value) + " + ?";
    }
}
