// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.diagram.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.elk.alg.layered.LayeredLayoutProvider;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.alg.layered.options.OrderingStrategy;
import org.eclipse.elk.alg.layered.options.WrappingStrategy;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeLabelPlacement;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.util.BasicProgressMonitor;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkEdgeSection;
import org.eclipse.elk.graph.ElkLabel;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.util.ElkGraphUtil;
import org.nnpivot.diagram.graph.Graph;
import org.nnpivot.diagram.graph.GraphEdge;
import org.nnpivot.diagram.graph.GraphNode;
import org.nnpivot.diagram.scene.Bounds;
import org.nnpivot.diagram.scene.Point;
import org.nnpivot.diagram.scene.SceneElement.Face;

/**
 * Arranges a graph in layers from top to bottom, what is inside of boxes first. Each level is laid out by itself, so that a long
 * chain can go on in a further column.
 */
final class LayeredArrangement {

    private static final double BETWEEN_LAYERS = 22;
    private static final double BESIDE = 24;
    /** A graph of more boxes than this that is higher than wide is wrapped. */
    private static final int LONG = 9;

    /** Arranges a graph and all inside of it. */
    Arrangement arrange(Graph graph) {
        Map<Integer, Arrangement> inside = new HashMap<>();
        ElkNode root = ElkGraphUtil.createGraph();
        for (GraphNode node : graph.nodes()) {
            ElkNode box = ElkGraphUtil.createNode(root);
            if (node.inside() != null) {
                Arrangement inner = arrange(node.inside());
                inside.put(node.id(), inner);
                box.setDimensions(Math.max(Sizes.titleWidth(node), inner.width() + 2 * Sizes.PADDING),
                        inner.height() + Sizes.titleHeight() + Sizes.PADDING);
            } else {
                box.setDimensions(Sizes.width(node), Sizes.height(node));
            }
        }
        for (GraphEdge edge : graph.edges()) {
            edge(root, edge);
        }
        layout(root, graph.nodes().size());
        return arrangement(root, inside);
    }

    private static void edge(ElkNode root, GraphEdge edge) {
        ElkEdge line = ElkGraphUtil.createSimpleEdge(root.getChildren().get(edge.from()), root.getChildren().get(edge.to()));
        if (!edge.label().isEmpty()) {
            ElkLabel label = ElkGraphUtil.createLabel(edge.label(), line);
            label.setDimensions(TextWidths.width(edge.label(), Face.LABEL), TextWidths.height(Face.LABEL));
            label.setProperty(LayeredOptions.EDGE_LABELS_PLACEMENT, EdgeLabelPlacement.CENTER);
        }
    }

    private static void layout(ElkNode root, int nodes) {
        root.setProperty(LayeredOptions.DIRECTION, Direction.DOWN);
        root.setProperty(LayeredOptions.EDGE_ROUTING, EdgeRouting.ORTHOGONAL);
        root.setProperty(LayeredOptions.CONSIDER_MODEL_ORDER_STRATEGY, OrderingStrategy.NODES_AND_EDGES);
        root.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, BETWEEN_LAYERS);
        root.setProperty(LayeredOptions.SPACING_NODE_NODE, BESIDE);
        root.setProperty(LayeredOptions.PADDING, new org.eclipse.elk.core.math.ElkPadding(0));
        if (nodes > LONG) {
            root.setProperty(LayeredOptions.WRAPPING_STRATEGY, WrappingStrategy.MULTI_EDGE);
            root.setProperty(LayeredOptions.ASPECT_RATIO, 1.0);
        }
        new LayeredLayoutProvider().layout(root, new BasicProgressMonitor());
    }

    private static Arrangement arrangement(ElkNode root, Map<Integer, Arrangement> inside) {
        List<Bounds> nodes = root.getChildren().stream()
                .map(box -> new Bounds(box.getX(), box.getY(), box.getWidth(), box.getHeight())).toList();
        List<Arrangement.Route> edges = root.getContainedEdges().stream().map(LayeredArrangement::route).toList();
        return new Arrangement(root.getWidth(), root.getHeight(), nodes, edges, inside);
    }

    private static Arrangement.Route route(ElkEdge edge) {
        ElkEdgeSection section = edge.getSections().get(0);
        List<Point> points = new ArrayList<>();
        points.add(new Point(section.getStartX(), section.getStartY()));
        section.getBendPoints().forEach(bend -> points.add(new Point(bend.getX(), bend.getY())));
        points.add(new Point(section.getEndX(), section.getEndY()));
        Bounds label = edge.getLabels().stream().findFirst()
                .map(text -> new Bounds(text.getX(), text.getY(), text.getWidth(), text.getHeight())).orElse(null);
        return new Arrangement.Route(points, label);
    }
}
