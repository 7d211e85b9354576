// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.diagram.scene;

import java.util.List;

/** One thing to draw, which knows what it stands for. */
public sealed interface SceneElement {

    /** What it stands for. */
    Origin origin();

    /** Whether a place is on it, or as close as a pointer can be expected to be. */
    boolean isHit(Point point);

    /** What a box is drawn for. */
    enum Role {
        /** An operator. */
        NODE,
        /** What a network takes. */
        INPUT,
        /** What a network gives. */
        OUTPUT,
        /** The border of a network within another one. */
        FRAME
    }

    /** How a text is set. */
    enum Face {
        /** The heading of the picture. */
        TITLE,
        /** The name of a layer. */
        NAME,
        /** What a layer is. */
        DETAIL,
        /** The shape of a tensor. */
        LABEL
    }

    /**
     * A rectangle with round corners.
     *
     * @param hue the colour of its family
     */
    record Box(Bounds bounds, double radius, Role role, Hue hue, Origin origin) implements SceneElement {

        @Override
        public boolean isHit(Point point) {
            return bounds.contains(point);
        }
    }

    /** A line from point to point with an arrow head at its end. */
    record Line(List<Point> points, Origin origin) implements SceneElement {

        private static final double REACH = 4;

        /** Copies the points. */
        public Line {
            points = List.copyOf(points);
        }

        @Override
        public boolean isHit(Point point) {
            for (int i = 1; i < points.size(); i++) {
                if (distance(point, points.get(i - 1), points.get(i)) <= REACH) {
                    return true;
                }
            }
            return false;
        }

        private static double distance(Point point, Point from, Point to) {
            double dx = to.x() - from.x();
            double dy = to.y() - from.y();
            double length = dx * dx + dy * dy;
            double along = length == 0 ? 0 : ((point.x() - from.x()) * dx + (point.y() - from.y()) * dy) / length;
            double share = Math.max(0, Math.min(1, along));
            return Math.hypot(point.x() - from.x() - share * dx, point.y() - from.y() - share * dy);
        }
    }

    /**
     * One line of text.
     *
     * @param bounds what it takes; {@link #BASELINE} says where its baseline is
     * @param centred within the bounds, else from their left edge
     */
    record Text(Bounds bounds, boolean centred, String text, Face face, Origin origin) implements SceneElement {

        /** The baseline's share of the height, from above. */
        public static final double BASELINE = 0.77;

        @Override
        public boolean isHit(Point point) {
            return bounds.contains(point);
        }
    }
}
