// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.ui.views.diagram;

import java.util.List;
import java.util.function.Consumer;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.events.ControlListener;
import org.eclipse.swt.events.MouseAdapter;
import org.eclipse.swt.events.MouseEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ScrollBar;
import org.nnpivot.diagram.scene.Bounds;
import org.nnpivot.diagram.scene.Point;
import org.nnpivot.diagram.scene.Scene;
import org.nnpivot.diagram.scene.SceneElement.Box;

/**
 * A scene that can be scrolled, enlarged and walked through. Keys: arrows go to the next box in that direction, Home and End to the
 * first and last, {@code +} {@code -} {@code 0} enlarge, shrink and fit; with the pointer the wheel scrolls, Ctrl+wheel zooms.
 */
public final class DiagramCanvas extends Canvas {

    /** The zoom of a scene that is shown as large as fits. */
    private static final double MOST_FIT = 1.25;
    private static final int DARK = 128;
    private static final int STEP = 40;

    private final LocalResourceManager resources = new LocalResourceManager(JFaceResources.getResources(), this);
    private final Zoom zoom = new Zoom();
    private Scene scene;
    private String message = "";
    private Boxes boxes = new Boxes(List.of());
    private Box selected;
    private Consumer<Box> listener = box -> { };

    /** An empty canvas. */
    public DiagramCanvas(Composite parent) {
        super(parent, SWT.H_SCROLL | SWT.V_SCROLL | SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND);
        addPaintListener(event -> paint(event.gc));
        addControlListener(ControlListener.controlResizedAdapter(event -> resized()));
        getHorizontalBar().addListener(SWT.Selection, event -> redraw());
        getVerticalBar().addListener(SWT.Selection, event -> redraw());
        addListener(SWT.MouseVerticalWheel, this::wheel);
        addListener(SWT.KeyDown, this::key);
        addListener(SWT.FocusIn, event -> redraw());
        addListener(SWT.FocusOut, event -> redraw());
        addListener(SWT.Traverse, event -> event.doit = event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
        addMouseListener(new MouseAdapter() {

            @Override
            public void mouseDown(MouseEvent event) {
                setFocus();
                clicked(event);
            }
        });
        getAccessible().addAccessibleListener(new AccessibleAdapter() {

            @Override
            public void getName(AccessibleEvent event) {
                event.result = spoken();
            }
        });
    }

    /** Tells which box people select; {@code null} for none. */
    public void setSelectionListener(Consumer<Box> selections) {
        listener = selections;
    }

    /** Shows a scene; {@code null} for a message only. The zoom stays where the same title was shown before. */
    public void show(Scene shown, String text) {
        boolean same = scene != null && shown != null && scene.title().equals(shown.title());
        scene = shown;
        message = text;
        boxes = new Boxes(shown == null ? List.of() : shown.elements());
        selected = null;
        if (!same) {
            zoom.fit();
        }
        resized();
    }

    /** What is shown; {@code null} for none. */
    public Scene scene() {
        return scene;
    }

    /** The box that is selected; {@code null} for none. */
    public Box selected() {
        return selected;
    }

    /** All boxes, in the order of the forward pass. */
    public List<Box> boxes() {
        return boxes.all();
    }

    /** Where a place of the scene is in the canvas. */
    public Point place(double x, double y) {
        return new Point(x * zoom.scale(), y * zoom.scale()).plus(origin().x(), origin().y());
    }

    /** How many pixels a unit of the scene takes. */
    public double scale() {
        return zoom.scale();
    }

    /** Enlarges. */
    public void zoomIn() {
        zoomTo(zoom.larger(), centre());
    }

    /** Shrinks. */
    public void zoomOut() {
        zoomTo(zoom.smaller(), centre());
    }

    /** Shows all, now and when the canvas changes its size. */
    public void fit() {
        zoom.fit();
        resized();
    }

    private Point centre() {
        Rectangle area = getClientArea();
        return new Point(area.width / 2.0, area.height / 2.0);
    }

    /** Zooms so that what is at a place of the canvas stays there. */
    private void zoomTo(double scale, Point place) {
        if (scene == null) {
            return;
        }
        Point origin = origin();
        double before = zoom.scale();
        double x = (place.x() - origin.x()) / before;
        double y = (place.y() - origin.y()) / before;
        zoom.set(scale);
        bars();
        scrollTo(x * scale - place.x(), y * scale - place.y());
    }

    private void resized() {
        if (scene != null && zoom.isFitting()) {
            Rectangle area = getClientArea();
            zoom.fitInto(Math.min(MOST_FIT, Math.min(area.width / scene.width(), area.height / scene.height())));
        }
        bars();
        redraw();
    }

    private void bars() {
        Rectangle area = getClientArea();
        bar(getHorizontalBar(), scene == null ? 0 : scene.width() * zoom.scale(), area.width);
        bar(getVerticalBar(), scene == null ? 0 : scene.height() * zoom.scale(), area.height);
    }

    private static void bar(ScrollBar bar, double size, int visible) {
        int whole = (int) Math.ceil(size);
        boolean needed = whole > visible + 1;
        bar.setVisible(needed);
        int thumb = Math.max(1, Math.min(visible, whole));
        bar.setValues(needed ? Math.min(bar.getSelection(), whole - thumb) : 0, 0, Math.max(1, needed ? whole : thumb), thumb, STEP, Math.max(1, visible - STEP));
    }

    private void scrollTo(double x, double y) {
        getHorizontalBar().setSelection((int) Math.round(x));
        getVerticalBar().setSelection((int) Math.round(y));
        redraw();
    }

    /** Where the scene's origin is in the canvas: a scene that is smaller is in the middle. */
    private Point origin() {
        Rectangle area = getClientArea();
        double width = scene.width() * zoom.scale();
        double height = scene.height() * zoom.scale();
        double x = width < area.width ? (area.width - width) / 2 : -getHorizontalBar().getSelection();
        double y = height < area.height ? (area.height - height) / 2 : -getVerticalBar().getSelection();
        return new Point(x, y);
    }

    private void paint(GC gc) {
        Rectangle area = getClientArea();
        ScenePainter painter = new ScenePainter(this, resources, isDark());
        gc.setBackground(scene == null ? getBackground() : painter.page());
        gc.fillRectangle(area);
        if (scene == null) {
            gc.setForeground(getForeground());
            org.eclipse.swt.graphics.Point size = gc.textExtent(message);
            gc.drawText(message, Math.max(STEP / 4, (area.width - size.x) / 2), Math.max(STEP / 4, (area.height - size.y) / 2), true);
            return;
        }
        Point origin = origin();
        double scale = zoom.scale();
        Bounds clip = new Bounds(-origin.x() / scale, -origin.y() / scale, area.width / scale, area.height / scale);
        painter.paint(gc, scene, origin, scale, clip, selected);
        if (isFocusControl() && selected == null) {
            gc.drawFocus(1, 1, area.width - 2, area.height - 2);
        }
    }

    /** Whether the theme that the workbench has is a dark one. */
    private boolean isDark() {
        RGB background = getBackground().getRGB();
        return (background.red + background.green + background.blue) / 3 < DARK;
    }

    private void wheel(Event event) {
        if ((event.stateMask & SWT.MOD1) != 0) {
            zoomTo(event.count > 0 ? zoom.larger() : zoom.smaller(), new Point(event.x, event.y));
            event.doit = false;
        }
    }

    private void key(Event event) {
        switch (event.keyCode) {
            case SWT.ARROW_DOWN, SWT.ARROW_UP, SWT.ARROW_LEFT, SWT.ARROW_RIGHT -> choose(boxes.next(selected, event.keyCode));
            case SWT.HOME -> choose(boxes.first());
            case SWT.END -> choose(boxes.last());
            case SWT.CR, SWT.KEYPAD_CR -> notifyListeners(SWT.DefaultSelection, new Event());
            case SWT.PAGE_DOWN -> scrollBy(getClientArea().height);
            case SWT.PAGE_UP -> scrollBy(-getClientArea().height);
            default -> character(event.character);
        }
    }

    private void character(char character) {
        switch (character) {
            case '+', '=' -> zoomIn();
            case '-' -> zoomOut();
            case '0' -> fit();
            default -> { }
        }
    }

    private void scrollBy(int pixels) {
        scrollTo(getHorizontalBar().getSelection(), getVerticalBar().getSelection() + pixels);
    }

    private void clicked(MouseEvent event) {
        if (scene != null && event.button == 1) {
            Point origin = origin();
            Box box = boxes.at(new Point((event.x - origin.x()) / zoom.scale(), (event.y - origin.y()) / zoom.scale()));
            choose(box);
            if (box != null && event.count == 2) {
                notifyListeners(SWT.DefaultSelection, new Event());
            }
        }
    }

    private void choose(Box box) {
        select(box);
        listener.accept(box);
    }

    /** Selects a box and scrolls to it; tells nobody. */
    public void select(Box box) {
        selected = box;
        if (box != null) {
            reveal(box.bounds());
        }
        getAccessible().selectionChanged();
        redraw();
    }

    private void reveal(Bounds bounds) {
        Rectangle area = getClientArea();
        Point origin = origin();
        double scale = zoom.scale();
        double x = bounds.x() * scale + origin.x();
        double y = bounds.y() * scale + origin.y();
        boolean inside = x >= 0 && y >= 0 && x + bounds.width() * scale <= area.width && y + bounds.height() * scale <= area.height;
        if (!inside) {
            scrollTo((bounds.x() + bounds.width() / 2) * scale - area.width / 2.0, (bounds.y() + bounds.height() / 2) * scale - area.height / 2.0);
        }
    }

    /** What a screen reader says. */
    private String spoken() {
        String title = scene == null ? message : scene.title();
        return selected == null ? title : title + ", " + boxes.text(selected);
    }
}
