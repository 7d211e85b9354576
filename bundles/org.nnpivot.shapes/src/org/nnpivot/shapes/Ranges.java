// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.shapes;

import org.nnpivot.diagnostics.SourceRange;
import org.nnpivot.model.nn.Element;

/** Tells where in the source an element of the pivot came from. */
@FunctionalInterface
public interface Ranges {

    /** The range of an element; the beginning of the file for one that was not in the source. */
    SourceRange of(Element element);

    /**
     * Ranges with offsets but without lines, for a caller that has no text at hand.
     *
     * @param file the file's name as the user gave it
     */
    static Ranges offsetsIn(String file) {
        return element -> element.getSourceStart() < 0 ? SourceRange.beginningOf(file)
                : new SourceRange(file, element.getSourceStart(), element.getSourceEnd(), 1, 1, 1, 1);
    }
}
