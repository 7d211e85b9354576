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
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.nnpivot.diagram.scene.Point;
import org.nnpivot.diagram.scene.Scene;
import org.nnpivot.diagram.scene.SceneElement.Box;

/**
 * A scene that can be scrolled, enlarged and walked through. Keys: arrows go to the next box in that direction, Home and End to the
 * first and last, {@code +} {@code -} {@code 0} enlarge, shrink and fit; with the pointer the wheel scrolls, Ctrl+wheel zooms. Enter
 * and a double click are a default selection.
 */
public final class DiagramCanvas extends Canvas {

    private static final int DARK = 128;
    private static final int MARGIN = 10;

    private final LocalResourceManager resources = new LocalResourceManager(JFaceResources.getResources(), this);
    private final Viewport viewport = new Viewport(this);
    private Scene scene;
    private String message = "";
    private Boxes boxes = new Boxes(List.of());
    private Box selected;
    private Consumer<Box> listener = box -> { };

    /** An empty canvas. */
    public DiagramCanvas(Composite parent) {
        super(parent, SWT.H_SCROLL | SWT.V_SCROLL | SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND);
        addPaintListener(event -> paint(event.gc));
        addListener(SWT.Resize, event -> viewport.resized());
        getHorizontalBar().addListener(SWT.Selection, event -> redraw());
        getVerticalBar().addListener(SWT.Selection, event -> redraw());
        addListener(SWT.MouseVerticalWheel, this::wheel);
        addListener(SWT.MouseDown, this::pressed);
        addListener(SWT.MouseDoubleClick, event -> open());
        addListener(SWT.KeyDown, this::key);
        addListener(SWT.FocusIn, event -> redraw());
        addListener(SWT.FocusOut, event -> redraw());
        addListener(SWT.Traverse, event -> event.doit = event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
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
        viewport.setSize(shown == null ? 0 : shown.width(), shown == null ? 0 : shown.height());
        if (!same) {
            viewport.fit();
        }
        viewport.resized();
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
        return viewport.canvas(x, y);
    }

    /** How many pixels a unit of the scene takes. */
    public double scale() {
        return viewport.scale();
    }

    /** Enlarges. */
    public void zoomIn() {
        viewport.zoomIn();
    }

    /** Shrinks. */
    public void zoomOut() {
        viewport.zoomOut();
    }

    /** Shows all, now and when the canvas changes its size. */
    public void fit() {
        viewport.fit();
        viewport.resized();
    }

    private void paint(GC gc) {
        Rectangle area = getClientArea();
        ScenePainter painter = new ScenePainter(this, resources, isDark());
        gc.setBackground(scene == null ? getBackground() : painter.page());
        gc.fillRectangle(area);
        if (scene == null) {
            gc.setForeground(getForeground());
            org.eclipse.swt.graphics.Point size = gc.textExtent(message);
            gc.drawText(message, Math.max(MARGIN, (area.width - size.x) / 2), Math.max(MARGIN, (area.height - size.y) / 2), true);
            return;
        }
        painter.paint(gc, scene, viewport.origin(), viewport.scale(), viewport.visible(), selected);
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
            viewport.zoomAt(new Point(event.x, event.y), event.count > 0);
            event.doit = false;
        }
    }

    private void key(Event event) {
        switch (event.keyCode) {
            case SWT.ARROW_DOWN, SWT.ARROW_UP, SWT.ARROW_LEFT, SWT.ARROW_RIGHT -> choose(boxes.next(selected, event.keyCode));
            case SWT.HOME -> choose(boxes.first());
            case SWT.END -> choose(boxes.last());
            case SWT.CR, SWT.KEYPAD_CR -> open();
            case SWT.PAGE_DOWN -> viewport.scrollPages(1);
            case SWT.PAGE_UP -> viewport.scrollPages(-1);
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

    private void pressed(Event event) {
        setFocus();
        if (scene != null && event.button == 1) {
            choose(boxes.at(viewport.scene(new Point(event.x, event.y))));
        }
    }

    private void open() {
        if (selected != null) {
            notifyListeners(SWT.DefaultSelection, new Event());
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
            viewport.reveal(box.bounds());
        }
        getAccessible().selectionChanged();
        redraw();
    }

    /** What a screen reader says. */
    private String spoken() {
        String title = scene == null ? message : scene.title();
        return selected == null ? title : title + ", " + boxes.text(selected);
    }
}
