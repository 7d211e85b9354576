// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.operators.language.ide.names;

/**
 * Something with a name.
 *
 * @param kind what it is
 * @param word what it is called where it is declared
 * @param scope the declaration in which the name holds; {@code null} for the whole catalogue
 */
public record NnopName(Kind kind, String word, Object scope) {

    /** What has a name. */
    public enum Kind {
        OPERATOR, GROUP, PARAMETER, PORT, STEP, WEIGHT, FUNCTION, RULE, ARGUMENT, SPELLING;

        /** Whether the catalogue gives the name, so that it can be another. */
        public boolean isDeclared() {
            return ordinal() <= WEIGHT.ordinal();
        }
    }
}
