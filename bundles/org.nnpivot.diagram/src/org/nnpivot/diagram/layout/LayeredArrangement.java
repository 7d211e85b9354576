// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.diagram.layout;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.elk.core.options.Direction;
import org.nnpivot.diagram.graph.Graph;

/**
 * Arranges a graph in layers, what is inside of boxes first. Each level is laid out by itself in the manner that suits it: from top
 * to bottom, from left to right where frames are tall, or in several columns where it is long.
 */
final class LayeredArrangement {

    /** How much wider than high a picture should be. */
    static final double ASPECT = 1.3;
    /** How much larger than it is a picture from left to right looks, since texts make boxes wide. */
    private static final double RIGHT = 1.15;
    /** How much larger than it is a picture in columns looks, since the eye has to jump. */
    private static final double COLUMNS = 1.25;
    /** A picture that is no higher needs no columns. */
    private static final double COLUMN_HEIGHT = 900;

    /** Arranges a graph and all inside of it. */
    Arrangement arrange(Graph graph) {
        Map<Integer, Arrangement> inside = new HashMap<>();
        graph.nodes().stream().filter(node -> node.inside() != null).forEach(node -> inside.put(node.id(), arrange(node.inside())));
        Layers layers = new Layers(graph, inside);
        List<Integer> all = graph.nodes().stream().map(node -> node.id()).toList();
        Arrangement down = layers.arrange(all, Direction.DOWN);
        Arrangement right = layers.arrange(all, Direction.RIGHT);
        Optional<Arrangement> columns = down.height() <= COLUMN_HEIGHT ? Optional.empty() : new Columns(graph, layers, down).arrange();
        Arrangement best = extent(right) * RIGHT < extent(down) ? right : down;
        double least = best == right ? extent(right) * RIGHT : extent(down);
        return columns.filter(wrapped -> extent(wrapped) * COLUMNS < least).orElse(best);
    }

    /** What decides how small a picture has to be shown. */
    static double extent(Arrangement arrangement) {
        return Math.max(arrangement.width() / ASPECT, arrangement.height());
    }
}
