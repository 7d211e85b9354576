// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.notation.ide.names;

/**
 * A word that names something.
 *
 * @param start its first code unit
 * @param end behind its last one
 * @param name what it names
 * @param declares whether the name is given here
 */
public record Mention(int start, int end, Name name, boolean declares) {

    /** Whether the offset is in the word or behind its last letter. */
    public boolean covers(int offset) {
        return start <= offset && offset <= end;
    }
}
