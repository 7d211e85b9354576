// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.diagram.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.elk.core.options.Direction;
import org.nnpivot.diagram.graph.Graph;
import org.nnpivot.diagram.graph.GraphEdge;
import org.nnpivot.diagram.scene.Bounds;
import org.nnpivot.diagram.scene.Point;
import org.nnpivot.diagram.scene.SceneElement.Face;

/** Arranges a long graph in columns, from the foot of each to the head of the next. */
final class Columns {

    /** Between columns, besides the label of the edge that leads on. */
    private static final double GUTTER = 36;
    /** Of the edge that leads on, below and above the columns. */
    private static final double TURN = 14;
    private static final int MOST = 12;

    private final Graph graph;
    private final Layers layers;
    private final Arrangement down;
    private final List<List<Integer>> pieces;

    /** @param down the same graph in a single column */
    Columns(Graph graph, Layers layers, Arrangement down) {
        this.graph = graph;
        this.layers = layers;
        this.down = down;
        this.pieces = Cuts.pieces(graph);
    }

    /** The best arrangement in two or more columns; empty when the graph can't be cut. */
    Optional<Arrangement> arrange() {
        List<List<Integer>> best = null;
        double least = Double.POSITIVE_INFINITY;
        for (int count = 2; count <= Math.min(MOST, pieces.size()); count++) {
            List<List<Integer>> columns = columns(down.height() / count);
            double extent = Math.max(columns.stream().mapToDouble(this::width).sum() / LayeredArrangement.ASPECT,
                    columns.stream().mapToDouble(this::height).max().orElse(0));
            if (columns.size() > 1 && extent < least) {
                best = columns;
                least = extent;
            }
        }
        return best == null ? Optional.empty() : Optional.of(place(best));
    }

    /** Pieces one below the other as long as a column is not much higher than wanted. */
    private List<List<Integer>> columns(double wanted) {
        List<List<Integer>> columns = new ArrayList<>();
        List<Integer> column = new ArrayList<>();
        for (List<Integer> piece : pieces) {
            List<Integer> longer = new ArrayList<>(column);
            longer.addAll(piece);
            if (!column.isEmpty() && height(longer) - wanted > wanted - height(column)) {
                columns.add(column);
                longer = new ArrayList<>(piece);
            }
            column = longer;
        }
        boolean stub = !columns.isEmpty() && height(column) < wanted / 4;
        if (stub) {
            columns.getLast().addAll(column);
        } else {
            columns.add(column);
        }
        return columns;
    }

    private double height(List<Integer> ids) {
        double top = ids.stream().mapToDouble(id -> down.nodes().get(id).y()).min().orElse(0);
        return ids.stream().mapToDouble(id -> down.nodes().get(id).y() + down.nodes().get(id).height()).max().orElse(0) - top;
    }

    private double width(List<Integer> ids) {
        double left = ids.stream().mapToDouble(id -> down.nodes().get(id).x()).min().orElse(0);
        return ids.stream().mapToDouble(id -> down.nodes().get(id).x() + down.nodes().get(id).width()).max().orElse(0) - left + 2 * GUTTER;
    }

    private Arrangement place(List<List<Integer>> columns) {
        Bounds[] nodes = new Bounds[graph.nodes().size()];
        Arrangement.Route[] edges = new Arrangement.Route[graph.edges().size()];
        List<Integer> before = new ArrayList<>();
        double x = 0;
        double height = 0;
        for (List<Integer> column : columns) {
            GraphEdge bridge = before.isEmpty() ? null : Cuts.bridge(graph, before);
            x += bridge == null ? 0 : GUTTER + TextWidths.width(bridge.label(), Face.LABEL);
            Arrangement own = layers.arrange(column, Direction.DOWN);
            copy(own, x, nodes, edges);
            x += own.width();
            height = Math.max(height, own.height());
            before.addAll(column);
        }
        lead(columns, nodes, edges, height);
        return new Arrangement(x, height + 2 * TURN, List.of(nodes), List.of(edges), down.inside());
    }

    private static void copy(Arrangement column, double x, Bounds[] nodes, Arrangement.Route[] edges) {
        for (int i = 0; i < nodes.length; i++) {
            Bounds bounds = column.nodes().get(i);
            nodes[i] = bounds == null ? nodes[i] : bounds.moved(x, TURN);
        }
        for (int i = 0; i < edges.length; i++) {
            Arrangement.Route route = column.edges().get(i);
            edges[i] = route == null ? edges[i] : route.moved(x, TURN);
        }
    }

    /** Draws the edges that lead from column to column: down, between the columns up, and down again. */
    private void lead(List<List<Integer>> columns, Bounds[] nodes, Arrangement.Route[] edges, double height) {
        List<Integer> before = new ArrayList<>();
        for (int i = 0; i + 1 < columns.size(); i++) {
            before.addAll(columns.get(i));
            GraphEdge bridge = Cuts.bridge(graph, before);
            double left = columns.get(i + 1).stream().mapToDouble(id -> nodes[id].x()).min().orElse(0);
            edges[graph.edges().indexOf(bridge)] = route(bridge, nodes, Math.min(left, leftOf(columns.get(i + 1), edges)), height);
        }
    }

    /** Labels may stand further left than boxes. */
    private double leftOf(List<Integer> column, Arrangement.Route[] edges) {
        double left = Double.POSITIVE_INFINITY;
        for (int i = 0; i < edges.length; i++) {
            boolean within = column.contains(graph.edges().get(i).from()) && column.contains(graph.edges().get(i).to());
            if (within && edges[i].label() != null) {
                left = Math.min(left, edges[i].label().x());
            }
        }
        return left;
    }

    private static Arrangement.Route route(GraphEdge bridge, Bounds[] nodes, double left, double height) {
        Bounds from = nodes[bridge.from()];
        Bounds to = nodes[bridge.to()];
        double start = from.x() + from.width() / 2;
        double end = to.x() + to.width() / 2;
        double up = left - GUTTER / 2;
        double foot = Math.min(height + 2 * TURN, from.y() + from.height() + TURN);
        List<Point> points = Arrays.asList(new Point(start, from.y() + from.height()), new Point(start, foot), new Point(up, foot),
                new Point(up, 0), new Point(end, 0), new Point(end, to.y()));
        double width = TextWidths.width(bridge.label(), Face.LABEL);
        double lineHeight = TextWidths.height(Face.LABEL);
        Bounds label = bridge.label().isEmpty() ? null : new Bounds(up - width - 3, foot / 2, width, lineHeight);
        return new Arrangement.Route(points, label);
    }
}
