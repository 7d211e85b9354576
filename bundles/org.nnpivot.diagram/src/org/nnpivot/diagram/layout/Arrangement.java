// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.diagram.layout;

import java.util.List;
import java.util.Map;
import org.nnpivot.diagram.scene.Bounds;
import org.nnpivot.diagram.scene.Point;

/**
 * Where the parts of one graph are, from its upper left corner.
 *
 * @param width of all of it
 * @param height of all of it
 * @param nodes by the numbers of the boxes
 * @param edges in the order of the graph
 * @param inside the arrangements of the graphs within boxes, by the numbers of these
 */
record Arrangement(double width, double height, List<Bounds> nodes, List<Route> edges, Map<Integer, Arrangement> inside) {

    /**
     * The way of an edge.
     *
     * @param points from its beginning to its arrow head
     * @param label where its text goes; {@code null} without one
     */
    record Route(List<Point> points, Bounds label) {

        Route moved(double dx, double dy) {
            return new Route(points.stream().map(point -> point.plus(dx, dy)).toList(), label == null ? null : label.moved(dx, dy));
        }
    }
}
