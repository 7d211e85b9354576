// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.diagnostics.json;

/** A text is not JSON, or not the JSON that was expected. */
public final class JsonException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Says what is wrong. */
    public JsonException(String message) {
        super(message);
    }
}
