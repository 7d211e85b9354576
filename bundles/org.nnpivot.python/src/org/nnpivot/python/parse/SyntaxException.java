// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.python.parse;

import org.nnpivot.diagnostics.SourceRange;

/** The text is not Python. Never leaves this package. */
final class SyntaxException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient SourceRange range;

    SyntaxException(String message, SourceRange range) {
        super(message, null, false, false);
        this.range = range;
    }

    SourceRange range() {
        return range;
    }
}
