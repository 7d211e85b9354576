// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.ui.views.diagram;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.eclipse.jface.resource.ColorDescriptor;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontMetrics;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.LineAttributes;
import org.eclipse.swt.graphics.Path;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Transform;
import org.eclipse.swt.widgets.Control;
import org.nnpivot.diagram.layout.TextWidths;
import org.nnpivot.diagram.scene.Bounds;
import org.nnpivot.diagram.scene.Colours;
import org.nnpivot.diagram.scene.Point;
import org.nnpivot.diagram.scene.Scene;
import org.nnpivot.diagram.scene.SceneElement;
import org.nnpivot.diagram.scene.SceneElement.Box;
import org.nnpivot.diagram.scene.SceneElement.Face;
import org.nnpivot.diagram.scene.SceneElement.Line;
import org.nnpivot.diagram.scene.SceneElement.Role;
import org.nnpivot.diagram.scene.SceneElement.Text;

/** Draws a scene on a canvas. Everything is where SVG has it; each text is stretched to the width it has in the scene. */
final class ScenePainter {

    private static final float ARROW = 7;
    private static final float HALF_ARROW = 3;
    /** Fonts are made of that height and scaled, so that a text has one width at all zooms. */
    private static final int FONT_POINTS = 24;
    private static final float SELECTED_LINE = 2.5f;
    private static final String MARK = "#1a56c4";
    private static final String MARK_ON_DARK = "#9cc2ff";

    private final Control canvas;
    private final ResourceManager resources;
    private final boolean dark;
    private final Colours colours;
    private final Map<Face, Font> fonts = new EnumMap<>(Face.class);
    private GC gc;
    private Transform base;

    ScenePainter(Control canvas, ResourceManager resources, boolean dark) {
        this.canvas = canvas;
        this.resources = resources;
        this.dark = dark;
        this.colours = dark ? Colours.DARK : Colours.LIGHT;
    }

    /** The colour behind everything. */
    Color page() {
        return colour(colours.page());
    }

    /**
     * Draws what is visible.
     *
     * @param where where the scene's origin is in the canvas
     * @param clip the part of the scene that is visible
     * @param selected the box to mark; {@code null} for none
     */
    void paint(GC target, Scene scene, Point where, double zoom, Bounds clip, Box selected) {
        gc = target;
        gc.setAdvanced(true);
        gc.setAntialias(SWT.ON);
        gc.setTextAntialias(SWT.ON);
        base = new Transform(gc.getDevice());
        base.translate((float) where.x(), (float) where.y());
        base.scale((float) zoom, (float) zoom);
        gc.setTransform(base);
        scene.elements().stream().filter(element -> isVisible(element, clip)).forEach(this::element);
        if (selected != null) {
            mark(selected);
        }
        gc.setTransform(null);
        base.dispose();
    }

    private static boolean isVisible(SceneElement element, Bounds clip) {
        return switch (element) {
            case Box box -> meet(box.bounds(), clip);
            case Text text -> meet(text.bounds(), clip);
            case Line line -> true;
        };
    }

    private static boolean meet(Bounds one, Bounds other) {
        return one.x() <= other.x() + other.width() && other.x() <= one.x() + one.width()
                && one.y() <= other.y() + other.height() && other.y() <= one.y() + one.height();
    }

    private void element(SceneElement element) {
        switch (element) {
            case Box box -> box(box);
            case Line line -> line(line);
            case Text text -> text(text);
        }
    }

    private Color colour(String text) {
        int rgb = Integer.decode(text);
        return resources.get(ColorDescriptor.createFrom(new RGB(rgb >> 16 & 0xFF, rgb >> 8 & 0xFF, rgb & 0xFF)));
    }

    private void box(Box box) {
        Path path = outline(box);
        boolean node = box.role() == Role.NODE;
        boolean frame = box.role() == Role.FRAME;
        gc.setBackground(colour(node ? box.hue().fill(dark) : frame ? colours.frameFill() : colours.page()));
        gc.fillPath(path);
        gc.setForeground(colour(node ? box.hue().stroke(dark) : frame ? colours.frame() : colours.faint()));
        gc.setLineWidth(1);
        gc.drawPath(path);
        path.dispose();
    }

    private void mark(Box box) {
        Path path = outline(box);
        gc.setForeground(colour(dark ? MARK_ON_DARK : MARK));
        gc.setLineAttributes(new LineAttributes(SELECTED_LINE));
        gc.drawPath(path);
        path.dispose();
    }

    private Path outline(Box box) {
        Bounds bounds = box.bounds();
        float x = (float) bounds.x();
        float y = (float) bounds.y();
        float right = (float) (bounds.x() + bounds.width());
        float bottom = (float) (bounds.y() + bounds.height());
        float round = (float) (2 * box.radius());
        Path path = new Path(gc.getDevice());
        path.addArc(right - round, y, round, round, 90, -90);
        path.addArc(right - round, bottom - round, round, round, 0, -90);
        path.addArc(x, bottom - round, round, round, 270, -90);
        path.addArc(x, y, round, round, 180, -90);
        path.close();
        return path;
    }

    private void line(Line line) {
        List<Point> points = line.points();
        Path path = new Path(gc.getDevice());
        path.moveTo((float) points.get(0).x(), (float) points.get(0).y());
        points.stream().skip(1).forEach(point -> path.lineTo((float) point.x(), (float) point.y()));
        Color colour = colour(colours.line());
        gc.setForeground(colour);
        gc.setBackground(colour);
        gc.setLineWidth(1);
        gc.drawPath(path);
        path.dispose();
        head(points.get(points.size() - 2), points.getLast());
    }

    private void head(Point from, Point to) {
        double length = Math.hypot(to.x() - from.x(), to.y() - from.y());
        float dx = (float) (length == 0 ? 0 : (to.x() - from.x()) / length);
        float dy = (float) (length == 0 ? 1 : (to.y() - from.y()) / length);
        float x = (float) to.x();
        float y = (float) to.y();
        Path head = new Path(gc.getDevice());
        head.moveTo(x, y);
        head.lineTo(x - ARROW * dx - HALF_ARROW * dy, y - ARROW * dy + HALF_ARROW * dx);
        head.lineTo(x - ARROW * dx + HALF_ARROW * dy, y - ARROW * dy - HALF_ARROW * dx);
        head.close();
        gc.fillPath(head);
        head.dispose();
    }

    private void text(Text text) {
        if (text.text().isBlank()) {
            return;
        }
        Face face = text.face();
        gc.setFont(fonts.computeIfAbsent(face, this::font));
        gc.setForeground(colour(face == Face.TITLE || face == Face.NAME ? colours.text() : colours.faint()));
        double width = TextWidths.width(text.text(), face);
        Bounds bounds = text.bounds();
        double x = text.centred() ? bounds.x() + (bounds.width() - width) / 2 : bounds.x();
        double baseline = bounds.y() + bounds.height() * Text.BASELINE;
        FontMetrics metrics = gc.getFontMetrics();
        double pixels = FONT_POINTS * gc.getDevice().getDPI().y / 72.0;
        double down = TextWidths.size(face) / pixels;
        double across = width / gc.textExtent(text.text(), SWT.DRAW_TRANSPARENT).x;
        float[] before = new float[6];
        base.getElements(before);
        Transform placed = new Transform(gc.getDevice(), before);
        placed.translate((float) x, (float) (baseline - (metrics.getLeading() + metrics.getAscent()) * down));
        placed.scale((float) across, (float) down);
        gc.setTransform(placed);
        gc.drawText(text.text(), 0, 0, SWT.DRAW_TRANSPARENT);
        gc.setTransform(base);
        placed.dispose();
    }

    private Font font(Face face) {
        return resources.get(FontDescriptor.createFrom(canvas.getFont()).setHeight(FONT_POINTS)
                .setStyle(TextWidths.isBold(face) ? SWT.BOLD : SWT.NORMAL));
    }
}
