// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.notation.parser;

/** A text is nested so deeply that reading it could exhaust the stack. */
public final class NestingException extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private final int limit;

    /** Says which limit was passed. */
    public NestingException(int limit) {
        super("nested deeper than " + limit + " levels");
        this.limit = limit;
    }

    /** The number of levels that may be open at once. */
    public int limit() {
        return limit;
    }
}
