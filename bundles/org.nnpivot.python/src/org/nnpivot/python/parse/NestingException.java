// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.python.parse;

/** The text is nested deeper than the limit. Never leaves this package. */
final class NestingException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int offset;

    NestingException(int offset) {
        super("nested too deeply", null, false, false);
        this.offset = offset;
    }

    int offset() {
        return offset;
    }
}
