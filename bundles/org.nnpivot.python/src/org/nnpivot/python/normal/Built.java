// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.python.normal;

import java.util.List;
import org.nnpivot.model.python.Node;

/**
 * Where a network stands that statements make one after the other, in a function or at the top of a file.
 *
 * @param taken the text that becomes the network, in order; behind the last piece it has been made
 * @param target what the network is assigned to, with the sign of assignment, or {@code return} with a blank
 * @param function whether a function makes it
 */
public record Built(List<Span> taken, String target, boolean function) {

    /** Keeps a copy. */
    public Built {
        taken = List.copyOf(taken);
    }

    /**
     * A piece of text.
     *
     * @param start offset of its first UTF-16 unit
     * @param end offset behind its last one
     */
    public record Span(int start, int end) {

        /** Whether a node is in it. */
        public boolean contains(Node node) {
            return contains(new Span(node.getStart(), node.getEnd()));
        }

        /** Whether another one is in it, or is it. */
        public boolean contains(Span other) {
            return start <= other.start && other.end <= end;
        }
    }
}
