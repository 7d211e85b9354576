// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.operators;

import java.io.Serializable;

/**
 * The type of a parameter.
 *
 * @param kind what one value is
 * @param length for vectors and pads, the number of axes; 0 when any number will do
 */
public record ParameterType(Kind kind, int length) implements Serializable {

    /** What one value is. */
    public enum Kind {
        INTEGER, REAL, BOOLEAN, WORD,
        /** One integer an axis; a single integer is read as that value for each. */
        VECTOR,
        /** Amounts an axis: [a, b] both sides alike, or [[before, after], ...] when a side differs. */
        PADS,
        /** An axis of the first operand; negative counts from the end. Follows the layout. */
        AXIS,
        /** Several axes. Follows the layout. */
        AXES,
        /** Any list of integers or size expressions (a target shape). */
        SIZES,
        /** A subscript: integers, slices, ellipsis. */
        INDEX,
        /** A name of an activation, or an expression that gives one at run time. */
        ACTIVATION,
        /** A number or a tensor's scalar. */
        NUMBER, ANY
    }
}
