// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.ui.views.diagram;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.swt.SWT;
import org.nnpivot.diagram.scene.Bounds;
import org.nnpivot.diagram.scene.Point;
import org.nnpivot.diagram.scene.SceneElement;
import org.nnpivot.diagram.scene.SceneElement.Box;
import org.nnpivot.diagram.scene.SceneElement.Text;

/** The boxes of a scene, and the ways between them. */
final class Boxes {

    private final List<Box> boxes;
    private final List<Text> texts;

    Boxes(List<SceneElement> elements) {
        boxes = elements.stream().filter(Box.class::isInstance).map(Box.class::cast).toList();
        texts = elements.stream().filter(Text.class::isInstance).map(Text.class::cast).toList();
    }

    List<Box> all() {
        return boxes;
    }

    Box first() {
        return boxes.isEmpty() ? null : boxes.getFirst();
    }

    Box last() {
        return boxes.isEmpty() ? null : boxes.getLast();
    }

    /** The foremost box there. */
    Box at(Point point) {
        return boxes.reversed().stream().filter(box -> box.isHit(point)).findFirst().orElse(null);
    }

    /** The nearest box in the direction of an arrow key; the same where there is none, the first where none is selected. */
    Box next(Box from, int key) {
        if (from == null) {
            return first();
        }
        Point start = centre(from);
        return boxes.stream().filter(box -> box != from && ahead(start, centre(box), key) > 0)
                .min(Comparator.comparingDouble(box -> cost(start, centre(box), key))).orElse(from);
    }

    private static Point centre(Box box) {
        Bounds bounds = box.bounds();
        return new Point(bounds.x() + bounds.width() / 2, bounds.y() + bounds.height() / 2);
    }

    private static double ahead(Point from, Point to, int key) {
        return switch (key) {
            case SWT.ARROW_DOWN -> to.y() - from.y();
            case SWT.ARROW_UP -> from.y() - to.y();
            case SWT.ARROW_RIGHT -> to.x() - from.x();
            default -> from.x() - to.x();
        };
    }

    /** What lies aside counts more than what lies ahead. */
    private static double cost(Point from, Point to, int key) {
        boolean upright = key == SWT.ARROW_DOWN || key == SWT.ARROW_UP;
        double aside = upright ? Math.abs(to.x() - from.x()) : Math.abs(to.y() - from.y());
        return ahead(from, to, key) + 2 * aside;
    }

    /** The lines within a box that is no frame; of a frame those of its title. */
    String text(Box box) {
        return texts.stream().filter(text -> text.origin().equals(box.origin()) && box.isHit(new Point(text.bounds().x(), text.bounds().y())))
                .map(Text::text).collect(Collectors.joining(", "));
    }
}
