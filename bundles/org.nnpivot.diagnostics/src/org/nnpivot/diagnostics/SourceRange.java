// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.diagnostics;

/**
 * A stretch of a source file. Offsets and columns count UTF-16 code units, as Java and the Language Server Protocol do.
 *
 * @param file the file as the user named it, or a name for text that is no file
 * @param start offset of the first code unit, from 0
 * @param end offset behind the last code unit
 * @param line line of the start, from 1
 * @param column column of the start, from 1
 * @param endLine line of the end, from 1
 * @param endColumn column behind the last code unit, from 1
 */
public record SourceRange(String file, int start, int end, int line, int column, int endLine, int endColumn) {

    /** The beginning of a file, for findings that concern all of it. */
    public static SourceRange beginningOf(String file) {
        return new SourceRange(file, 0, 0, 1, 1, 1, 1);
    }

    /** {@code FILE:LINE:COLUMN}, as compilers print it. */
    @Override
    public String toString() {
        return file + ':' + line + ':' + column;
    }
}
