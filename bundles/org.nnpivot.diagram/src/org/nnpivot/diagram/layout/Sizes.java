// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.diagram.layout;

import org.nnpivot.diagram.graph.GraphNode;
import org.nnpivot.diagram.scene.SceneElement.Face;

/** The room that boxes take. */
final class Sizes {

    /** Between the border of a frame and what is inside. */
    static final double PADDING = 12;
    private static final double SIDE = 12;
    private static final double ABOVE = 6;
    private static final double LEAST_WIDTH = 60;

    private Sizes() {}

    static double titleHeight() {
        return TextWidths.height(Face.NAME) + PADDING;
    }

    /** The height of all lines of a box. */
    static double textHeight(GraphNode node) {
        return TextWidths.height(Face.NAME) + node.details().size() * TextWidths.height(Face.DETAIL);
    }

    static double height(GraphNode node) {
        return textHeight(node) + 2 * ABOVE;
    }

    static double width(GraphNode node) {
        double widest = TextWidths.width(node.name(), Face.NAME);
        for (String detail : node.details()) {
            widest = Math.max(widest, TextWidths.width(detail, Face.DETAIL));
        }
        return Math.max(LEAST_WIDTH, widest + 2 * SIDE);
    }

    /** The least width of a frame, for its title. */
    static double titleWidth(GraphNode node) {
        double width = TextWidths.width(node.name(), Face.NAME);
        for (String detail : node.details()) {
            width += TextWidths.width(detail, Face.DETAIL) + PADDING / 2;
        }
        return width + 2 * PADDING;
    }
}
