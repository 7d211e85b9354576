// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.equivalence.interpreter;

/** The reference interpreter has no meaning for something in a pivot. */
public final class NotInterpretedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Names it. */
    public NotInterpretedException(String what) {
        super(what);
    }
}
