// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.notation.writing;

import java.util.Set;

/** The words that are no names anywhere in the notation; all of them are keywords of Python. */
public final class Reserved {

    private static final Set<String> WORDS =
            Set.of("True", "False", "None", "if", "else", "and", "or", "not", "in", "as", "return");

    private Reserved() {}

    /** Whether nothing can be called so. */
    public static boolean isReserved(String word) {
        return WORDS.contains(word);
    }
}
