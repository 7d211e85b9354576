// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.notation.files;

/** A file does not hold a pivot model. */
public final class ModelFormatException extends Exception {

    private static final long serialVersionUID = 1L;

    /** Says what is wrong. */
    public ModelFormatException(String message) {
        super(message);
    }

    /** Says what is wrong, and what it comes from. */
    public ModelFormatException(String message, Throwable cause) {
        super(message, cause);
    }
}
