// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.engine;

import org.nnpivot.diagnostics.SourceRange;
import org.nnpivot.python.SourceText;
import org.nnpivot.shapes.Ranges;

/** Where the elements of a model stand. */
public final class TextRanges {

    private TextRanges() {}

    /** Lines and columns in the text that a model was read from. */
    public static Ranges in(SourceText text) {
        return element -> element.getSourceStart() < 0 ? SourceRange.beginningOf(text.file())
                : text.range(element.getSourceStart(), element.getSourceEnd());
    }

    /** The beginning of a file whose elements have no place in it: those of XMI and JSON stand where they were once read. */
    public static Ranges nowhereIn(String file) {
        return element -> SourceRange.beginningOf(file);
    }
}
