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
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.math.ElkPadding;
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

/** Lays one level of a graph, or some of its boxes, out in layers by ELK. */
final class Layers {

    private static final double BETWEEN_LAYERS = 14;
    private static final double BESIDE = 24;

    private final Graph graph;
    private final Map<Integer, Arrangement> inside;

    /** @param inside the arrangements of the graphs within boxes, by the numbers of these */
    Layers(Graph graph, Map<Integer, Arrangement> inside) {
        // Without a workbench nobody tells ELK how its own values are copied.
        LayoutMetaDataService.initElkReflect();
        this.graph = graph;
        this.inside = inside;
    }

    /** Arranges some boxes and the edges between them; places of other boxes and routes of other edges are {@code null}. */
    Arrangement arrange(List<Integer> ids, Direction direction) {
        ElkNode root = ElkGraphUtil.createGraph();
        Map<Integer, ElkNode> boxes = new HashMap<>();
        ids.forEach(id -> boxes.put(id, box(root, graph.nodes().get(id))));
        List<ElkEdge> lines = new ArrayList<>();
        for (GraphEdge edge : graph.edges()) {
            boolean within = boxes.containsKey(edge.from()) && boxes.containsKey(edge.to());
            lines.add(within ? line(boxes.get(edge.from()), boxes.get(edge.to()), edge.label()) : null);
        }
        layout(root, direction);
        List<Bounds> places = new ArrayList<>();
        graph.nodes().forEach(node -> places.add(boxes.containsKey(node.id()) ? bounds(boxes.get(node.id())) : null));
        List<Arrangement.Route> routes = new ArrayList<>();
        lines.forEach(line -> routes.add(line == null ? null : route(line)));
        return new Arrangement(root.getWidth(), root.getHeight(), places, routes, inside);
    }

    private ElkNode box(ElkNode root, GraphNode node) {
        ElkNode box = ElkGraphUtil.createNode(root);
        Arrangement inner = inside.get(node.id());
        if (inner == null) {
            box.setDimensions(Sizes.width(node), Sizes.height(node));
        } else {
            box.setDimensions(Math.max(Sizes.titleWidth(node), inner.width() + 2 * Sizes.PADDING),
                    inner.height() + Sizes.titleHeight() + Sizes.PADDING);
        }
        return box;
    }

    private static ElkEdge line(ElkNode from, ElkNode to, String text) {
        ElkEdge line = ElkGraphUtil.createSimpleEdge(from, to);
        if (!text.isEmpty()) {
            ElkLabel label = ElkGraphUtil.createLabel(text, line);
            label.setDimensions(TextWidths.width(text, Face.LABEL), TextWidths.height(Face.LABEL));
            label.setProperty(LayeredOptions.EDGE_LABELS_PLACEMENT, EdgeLabelPlacement.CENTER);
        }
        return line;
    }

    private static void layout(ElkNode root, Direction direction) {
        root.setProperty(LayeredOptions.DIRECTION, direction);
        root.setProperty(LayeredOptions.EDGE_ROUTING, EdgeRouting.ORTHOGONAL);
        root.setProperty(LayeredOptions.CONSIDER_MODEL_ORDER_STRATEGY, OrderingStrategy.NODES_AND_EDGES);
        root.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, BETWEEN_LAYERS);
        root.setProperty(LayeredOptions.SPACING_NODE_NODE, BESIDE);
        root.setProperty(LayeredOptions.PADDING, new ElkPadding(0));
        new LayeredLayoutProvider().layout(root, new BasicProgressMonitor());
    }

    private static Bounds bounds(ElkNode box) {
        return new Bounds(box.getX(), box.getY(), box.getWidth(), box.getHeight());
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
