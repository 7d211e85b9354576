// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.editing;

import java.util.Set;

/**
 * A stretch of text in one colour.
 *
 * @param start its first code unit
 * @param end behind its last one
 * @param kind what it is
 * @param traits what else is to be seen of it
 */
public record Token(int start, int end, Kind kind, Set<Trait> traits) {

    /** What a word or sign is. */
    public enum Kind {
        KEYWORD, COMMENT, STRING, NUMBER, SIGN, NAMESPACE, NETWORK, DEFINITION, OPERATOR, PARAMETER, TENSOR, ATTRIBUTE, VALUE, RULE,
        FUNCTION, ANNOTATION
    }

    /** What may be seen of a word besides its kind. */
    public enum Trait {
        /** Here the name is given. */
        DECLARES,
        /** An older spelling, which is understood. */
        DEPRECATED,
        /** Given by the catalogue or the notation, not by the text. */
        BUILT_IN
    }
}
