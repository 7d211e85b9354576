// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.editing;

/** Something cannot be called so; the message says why, for the user. */
public final class RenamingException extends Exception {

    private static final long serialVersionUID = 1L;

    /** With the reason. */
    public RenamingException(String message) {
        super(message);
    }
}
