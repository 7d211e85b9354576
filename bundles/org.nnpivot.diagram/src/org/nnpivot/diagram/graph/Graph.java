// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.diagram.graph;

import java.util.List;

/**
 * Boxes and the tensors between them; boxes may hold graphs.
 *
 * @param nodes in the order of the forward pass, at the places their numbers say
 * @param edges in the order of their readers
 */
public record Graph(List<GraphNode> nodes, List<GraphEdge> edges) {

    /** Keeps copies. */
    public Graph {
        nodes = List.copyOf(nodes);
        edges = List.copyOf(edges);
    }
}
