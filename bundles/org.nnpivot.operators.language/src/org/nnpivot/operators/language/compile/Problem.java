// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.operators.language.compile;

import org.eclipse.emf.ecore.EObject;

/**
 * What is wrong with a declaration.
 *
 * @param where the declaration, or {@code null} for text that is none
 * @param file the file's name
 * @param line counted from 1
 * @param column counted from 1
 * @param message what the author reads
 */
public record Problem(EObject where, String file, int line, int column, String message) {

    /** {@code FILE:LINE:COL: error: MESSAGE}. */
    @Override
    public String toString() {
        return file + ":" + line + ":" + column + ": error: " + message;
    }
}
