// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.equivalence;

/** A framework's process can't be started, died, took too long, or answered that the code in it failed. */
public final class EquivalenceException extends Exception {

    private static final long serialVersionUID = 1L;

    /** Says what happened, with what the process wrote to standard error where that helps. */
    public EquivalenceException(String message) {
        super(message);
    }

    /** The same with the cause. */
    public EquivalenceException(String message, Throwable cause) {
        super(message, cause);
    }
}
