// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.editing;

/** A language that can be edited. Any number of threads may use one object at once. */
public interface EditedLanguage {

    /** How it looks. */
    Lexis lexis();

    /**
     * Makes a text ready for questions. Cheap: whatever takes long is done when the first question needs it, and kept.
     *
     * @param neighbours the texts that it may refer to
     */
    EditedText open(Document document, Neighbours neighbours);
}
