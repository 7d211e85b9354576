// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.generate.print;

import java.util.List;

/**
 * The pieces of text of a network that is written as a chain of layers.
 *
 * @param before comment lines before it
 * @param target what the chain is assigned to, with the sign of assignment
 * @param type the class of chains
 * @param elements lines of the layers, each with its comma
 * @param trailing the comment behind it
 */
public record ChainSpelling(List<String> before, String target, String type, List<String> elements, String trailing) {

    /** Comment lines before the chain. */
    public List<String> getBefore() {
        return before;
    }

    /** What the chain is assigned to. */
    public String getTarget() {
        return target;
    }

    /** The class of chains. */
    public String getType() {
        return type;
    }

    /** Lines of the layers. */
    public List<String> getElements() {
        return elements;
    }

    /** The comment behind it. */
    public String getTrailing() {
        return trailing;
    }
}
