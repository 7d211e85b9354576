// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.diagram.layout;

import java.util.ArrayList;
import java.util.List;
import org.nnpivot.diagram.graph.Graph;
import org.nnpivot.diagram.graph.GraphEdge;
import org.nnpivot.diagram.graph.GraphNode;
import org.nnpivot.diagram.graph.GraphNode.Kind;
import org.nnpivot.diagram.scene.Bounds;
import org.nnpivot.diagram.scene.Hue;
import org.nnpivot.diagram.scene.Origin;
import org.nnpivot.diagram.scene.Scene;
import org.nnpivot.diagram.scene.SceneElement;
import org.nnpivot.diagram.scene.SceneElement.Face;
import org.nnpivot.diagram.scene.SceneElement.Role;
import org.nnpivot.model.nn.Element;
import org.nnpivot.shapes.Ranges;

/** Draws a graph: places by the layout of each level, then boxes, lines and texts. Not for several threads at once. */
public final class SceneBuilder {

    private static final double MARGIN = 16;
    private static final double ROUND = 6;

    private final Ranges ranges;
    private final List<SceneElement> elements = new ArrayList<>();

    /** @param ranges tells where the elements stand in the source */
    public SceneBuilder(Ranges ranges) {
        this.ranges = ranges;
    }

    /** The drawing of a graph below a title. */
    public Scene build(Graph graph, String title, Element element) {
        Arrangement arrangement = new LayeredArrangement().arrange(graph);
        double head = TextWidths.height(Face.TITLE) + MARGIN;
        double width = Math.max(arrangement.width(), TextWidths.width(title, Face.TITLE)) + 2 * MARGIN;
        Bounds heading = new Bounds(MARGIN, MARGIN, TextWidths.width(title, Face.TITLE), TextWidths.height(Face.TITLE));
        elements.add(new SceneElement.Text(heading, false, title, Face.TITLE, origin(element)));
        draw(graph, arrangement, MARGIN, head + MARGIN);
        return new Scene(title, width, arrangement.height() + head + 2 * MARGIN, elements);
    }

    private Origin origin(Element element) {
        return new Origin(element, ranges.of(element));
    }

    private void draw(Graph graph, Arrangement arrangement, double dx, double dy) {
        for (GraphNode node : graph.nodes()) {
            node(node, arrangement, dx, dy);
        }
        for (int i = 0; i < graph.edges().size(); i++) {
            edge(graph.edges().get(i), arrangement.edges().get(i), dx, dy);
        }
    }

    private void edge(GraphEdge edge, Arrangement.Route route, double dx, double dy) {
        Arrangement.Route moved = route.moved(dx, dy);
        elements.add(new SceneElement.Line(moved.points(), origin(edge.element())));
        if (moved.label() != null) {
            elements.add(new SceneElement.Text(moved.label(), true, edge.label(), Face.LABEL, origin(edge.element())));
        }
    }

    private void node(GraphNode node, Arrangement arrangement, double dx, double dy) {
        Bounds bounds = arrangement.nodes().get(node.id()).moved(dx, dy);
        Origin origin = origin(node.element());
        boolean pill = node.kind() == Kind.INPUT || node.kind() == Kind.OUTPUT;
        double radius = pill ? bounds.height() / 2 : ROUND;
        elements.add(new SceneElement.Box(bounds, radius, role(node.kind()), Hue.of(node.family()), origin));
        if (node.inside() != null) {
            frameTitle(node, bounds, origin);
            draw(node.inside(), arrangement.inside().get(node.id()), bounds.x() + Sizes.PADDING,
                    bounds.y() + Sizes.titleHeight());
        } else {
            lines(node, bounds, origin);
        }
    }

    private static Role role(Kind kind) {
        return switch (kind) {
            case INPUT -> Role.INPUT;
            case OUTPUT -> Role.OUTPUT;
            case FRAME -> Role.FRAME;
            case OPERATOR -> Role.NODE;
        };
    }

    private void lines(GraphNode node, Bounds bounds, Origin origin) {
        double y = bounds.y() + (bounds.height() - Sizes.textHeight(node)) / 2;
        y = line(node.name(), Face.NAME, bounds, y, origin);
        for (String detail : node.details()) {
            y = line(detail, Face.DETAIL, bounds, y, origin);
        }
    }

    private double line(String text, Face face, Bounds bounds, double y, Origin origin) {
        double height = TextWidths.height(face);
        elements.add(new SceneElement.Text(new Bounds(bounds.x(), y, bounds.width(), height), true, text, face, origin));
        return y + height;
    }

    private void frameTitle(GraphNode node, Bounds bounds, Origin origin) {
        double x = bounds.x() + Sizes.PADDING;
        double y = bounds.y() + Sizes.PADDING / 2;
        double width = TextWidths.width(node.name(), Face.NAME);
        elements.add(new SceneElement.Text(new Bounds(x, y, width, TextWidths.height(Face.NAME)), false, node.name(), Face.NAME, origin));
        for (String detail : node.details()) {
            Bounds place = new Bounds(x + width + Sizes.PADDING / 2, y, TextWidths.width(detail, Face.DETAIL), TextWidths.height(Face.NAME));
            elements.add(new SceneElement.Text(place, false, detail, Face.DETAIL, origin));
        }
    }
}
