// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.ui.views.diagram;

import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.ScrollBar;
import org.nnpivot.diagram.scene.Bounds;
import org.nnpivot.diagram.scene.Point;

/** The part of a scene that a canvas shows: how large, and how far scrolled. */
final class Viewport {

    /** A scene that fits is not shown larger than this. */
    private static final double MOST_FIT = 1.25;
    private static final int STEP = 40;

    private final Canvas canvas;
    private final Zoom zoom = new Zoom();
    private double width;
    private double height;

    /** @param canvas with both scroll bars */
    Viewport(Canvas canvas) {
        this.canvas = canvas;
    }

    /** Takes the size of a scene; 0 by 0 for none. */
    void setSize(double sceneWidth, double sceneHeight) {
        width = sceneWidth;
        height = sceneHeight;
    }

    /** How many pixels a unit of the scene takes. */
    double scale() {
        return zoom.scale();
    }

    /** Shows all from now on. */
    void fit() {
        zoom.fit();
    }

    void zoomIn() {
        zoomTo(zoom.larger(), centre());
    }

    void zoomOut() {
        zoomTo(zoom.smaller(), centre());
    }

    /** Zooms by one step around a place of the canvas. */
    void zoomAt(Point place, boolean larger) {
        zoomTo(larger ? zoom.larger() : zoom.smaller(), place);
    }

    private Point centre() {
        Rectangle area = canvas.getClientArea();
        return new Point(area.width / 2.0, area.height / 2.0);
    }

    /** Zooms so that what is at a place of the canvas stays there. */
    private void zoomTo(double scale, Point place) {
        if (width == 0) {
            return;
        }
        Point scene = scene(place);
        zoom.set(scale);
        bars();
        scrollTo(scene.x() * scale - place.x(), scene.y() * scale - place.y());
    }

    /** The canvas or the scene has another size. */
    void resized() {
        Rectangle area = canvas.getClientArea();
        if (width > 0 && zoom.isFitting()) {
            zoom.fitInto(Math.min(MOST_FIT, Math.min(area.width / width, area.height / height)));
        }
        bars();
        canvas.redraw();
    }

    private void bars() {
        Rectangle area = canvas.getClientArea();
        bar(canvas.getHorizontalBar(), width * zoom.scale(), area.width);
        bar(canvas.getVerticalBar(), height * zoom.scale(), area.height);
    }

    private static void bar(ScrollBar bar, double size, int visible) {
        int whole = (int) Math.ceil(size);
        boolean needed = whole > visible + 1;
        int thumb = Math.max(1, Math.min(visible, whole));
        bar.setVisible(needed);
        bar.setValues(needed ? Math.min(bar.getSelection(), whole - thumb) : 0, 0, Math.max(1, needed ? whole : thumb), thumb, STEP,
                Math.max(1, visible - STEP));
    }

    private void scrollTo(double x, double y) {
        canvas.getHorizontalBar().setSelection((int) Math.round(x));
        canvas.getVerticalBar().setSelection((int) Math.round(y));
        canvas.redraw();
    }

    /** Scrolls by pages; negative ones are up. */
    void scrollPages(int pages) {
        scrollTo(canvas.getHorizontalBar().getSelection(), canvas.getVerticalBar().getSelection() + pages * canvas.getClientArea().height);
    }

    /** Where the scene's origin is in the canvas: a scene that is smaller is in the middle. */
    Point origin() {
        Rectangle area = canvas.getClientArea();
        double wide = width * zoom.scale();
        double high = height * zoom.scale();
        double x = wide < area.width ? (area.width - wide) / 2 : -canvas.getHorizontalBar().getSelection();
        double y = high < area.height ? (area.height - high) / 2 : -canvas.getVerticalBar().getSelection();
        return new Point(x, y);
    }

    /** What of the scene is visible. */
    Bounds visible() {
        Rectangle area = canvas.getClientArea();
        Point corner = scene(new Point(0, 0));
        return new Bounds(corner.x(), corner.y(), area.width / zoom.scale(), area.height / zoom.scale());
    }

    /** The place of the scene at a place of the canvas. */
    Point scene(Point place) {
        Point origin = origin();
        return new Point((place.x() - origin.x()) / zoom.scale(), (place.y() - origin.y()) / zoom.scale());
    }

    /** Where a place of the scene is in the canvas. */
    Point canvas(double x, double y) {
        return new Point(x * zoom.scale(), y * zoom.scale()).plus(origin().x(), origin().y());
    }

    /** Scrolls to a part of the scene that is not visible as a whole. */
    void reveal(Bounds bounds) {
        Bounds visible = visible();
        boolean inside = visible.contains(new Point(bounds.x(), bounds.y()))
                && visible.contains(new Point(bounds.x() + bounds.width(), bounds.y() + bounds.height()));
        if (!inside) {
            Point middle = centre();
            scrollTo((bounds.x() + bounds.width() / 2) * zoom.scale() - middle.x(), (bounds.y() + bounds.height() / 2) * zoom.scale() - middle.y());
        }
    }
}
