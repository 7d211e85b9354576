// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.diagnostics;

/** The user no longer wants the result. It carries no finding: a cancelled run reports nothing. */
public final class CancelledException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Says so. */
    public CancelledException() {
        super("cancelled");
    }
}
