// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.diagram.graph;

import java.util.List;
import org.nnpivot.model.nn.Element;

/**
 * A box of a diagram.
 *
 * @param id its number within its graph
 * @param kind what it stands for
 * @param name the first line; may be empty
 * @param details further lines
 * @param family of the catalogue; empty for what is no operator
 * @param element the use, tensor or step it stands for
 * @param inside what is drawn within it; {@code null} for a plain box
 */
public record GraphNode(int id, Kind kind, String name, List<String> details, String family, Element element, Graph inside) {

    /** What a box stands for. */
    public enum Kind {
        /** A use of an operator. */
        OPERATOR,
        /** What a network takes. */
        INPUT,
        /** What a network gives. */
        OUTPUT,
        /** A use of a network, or a region, with what is inside. */
        FRAME
    }

    /** Copies the lines. */
    public GraphNode {
        details = List.copyOf(details);
    }
}
