// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.model.nn.access;

/** The answer to a question about expressions: true for all values, false for all values, or not known. */
public enum Truth {
    PROVED, REFUTED, UNKNOWN;

    /** {@link #PROVED} or {@link #REFUTED}. */
    public static Truth of(boolean holds) {
        return holds ? PROVED : REFUTED;
    }

    /** Both. */
    public Truth and(Truth other) {
        if (this == REFUTED || other == REFUTED) {
            return REFUTED;
        }
        return this == PROVED ? other : this;
    }

    /** At least one. */
    public Truth or(Truth other) {
        return not().and(other.not()).not();
    }

    /** The opposite. */
    public Truth not() {
        return switch (this) {
            case PROVED -> REFUTED;
            case REFUTED -> PROVED;
            case UNKNOWN -> UNKNOWN;
        };
    }
}
