// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.notation.ide.names;

/**
 * Something with a name.
 *
 * @param kind what it is
 * @param word what it is called
 * @param scope where the name holds: an element of the tree, the name of an operator for its attributes, or {@code null} for
 *        what the catalogue declares
 */
public record Name(Kind kind, String word, Object scope) {

    /** What has a name. */
    public enum Kind {
        NETWORK, PARAMETER, TENSOR, DEFINITION, VARIABLE, OPERATOR, ATTRIBUTE;

        /** Whether the text gives the name, so that it can be another. */
        public boolean isOfText() {
            return this != OPERATOR && this != ATTRIBUTE;
        }
    }
}
