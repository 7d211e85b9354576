// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.editing;

import java.util.List;

/**
 * How a language looks before anything of a text is understood.
 *
 * @param extension what its files' names end in, without the dot
 * @param lineComment what begins a comment that ends with the line
 * @param pairs brackets and quotes, two characters each
 */
public record Lexis(String extension, String lineComment, List<String> pairs) {

    /** Keeps a copy. */
    public Lexis {
        pairs = List.copyOf(pairs);
    }
}
