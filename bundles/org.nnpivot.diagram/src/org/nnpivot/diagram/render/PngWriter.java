// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.diagram.render;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import javax.imageio.ImageIO;
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

/**
 * Draws a scene as PNG on a light page, without a screen. Everything is where SVG has it; the letters are those of the machine,
 * each text stretched to the width it has in the scene.
 */
public final class PngWriter {

    /** Pixels to a unit. */
    private static final int SCALE = 2;
    /** An image of more pixels than this is drawn smaller. */
    private static final double MOST_PIXELS = 60e6;
    private static final double ARROW = 7;
    private static final double HALF_ARROW = 3;

    private final Graphics2D graphics;

    private PngWriter(Graphics2D graphics) {
        this.graphics = graphics;
    }

    /**
     * The drawing as the bytes of a file.
     *
     * @throws IOException when this Java can't draw, for want of a font for instance
     */
    public static byte[] write(Scene scene) throws IOException {
        System.setProperty("java.awt.headless", "true");
        double scale = Math.min(SCALE, Math.sqrt(MOST_PIXELS / (scene.width() * scene.height())));
        BufferedImage image = new BufferedImage((int) Math.ceil(scene.width() * scale), (int) Math.ceil(scene.height() * scale),
                BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.setColor(colour(Colours.LIGHT.page()));
        graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
        graphics.scale(scale, scale);
        PngWriter writer = new PngWriter(graphics);
        scene.elements().forEach(writer::element);
        graphics.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.setUseCache(false);
        ImageIO.write(image, "png", bytes);
        return bytes.toByteArray();
    }

    private static Color colour(String text) {
        return Color.decode(text);
    }

    private void element(SceneElement element) {
        switch (element) {
            case Box box -> box(box);
            case Line line -> line(line);
            case Text text -> text(text);
        }
    }

    private void box(Box box) {
        Bounds bounds = box.bounds();
        RoundRectangle2D shape = new RoundRectangle2D.Double(bounds.x(), bounds.y(), bounds.width(), bounds.height(),
                2 * box.radius(), 2 * box.radius());
        graphics.setStroke(new BasicStroke(1));
        graphics.setColor(colour(fill(box)));
        graphics.fill(shape);
        graphics.setColor(colour(stroke(box)));
        graphics.draw(shape);
    }

    private static String fill(Box box) {
        return box.role() == Role.NODE ? box.hue().fill(false) : box.role() == Role.FRAME ? Colours.LIGHT.frameFill() : Colours.LIGHT.page();
    }

    private static String stroke(Box box) {
        return box.role() == Role.NODE ? box.hue().stroke(false) : box.role() == Role.FRAME ? Colours.LIGHT.frame() : Colours.LIGHT.faint();
    }

    private void line(Line line) {
        List<Point> points = line.points();
        Path2D path = new Path2D.Double();
        path.moveTo(points.get(0).x(), points.get(0).y());
        points.stream().skip(1).forEach(point -> path.lineTo(point.x(), point.y()));
        graphics.setColor(colour(Colours.LIGHT.line()));
        graphics.setStroke(new BasicStroke(1));
        graphics.draw(path);
        head(points.get(points.size() - 2), points.getLast());
    }

    private void head(Point from, Point to) {
        double length = Math.hypot(to.x() - from.x(), to.y() - from.y());
        double dx = length == 0 ? 0 : (to.x() - from.x()) / length;
        double dy = length == 0 ? 1 : (to.y() - from.y()) / length;
        Path2D head = new Path2D.Double();
        head.moveTo(to.x(), to.y());
        head.lineTo(to.x() - ARROW * dx - HALF_ARROW * dy, to.y() - ARROW * dy + HALF_ARROW * dx);
        head.lineTo(to.x() - ARROW * dx + HALF_ARROW * dy, to.y() - ARROW * dy - HALF_ARROW * dx);
        head.closePath();
        graphics.fill(head);
    }

    private void text(Text text) {
        if (text.text().isBlank()) {
            return;
        }
        Face face = text.face();
        Font font = new Font(Font.SANS_SERIF, TextWidths.isBold(face) ? Font.BOLD : Font.PLAIN, 1).deriveFont((float) TextWidths.size(face));
        TextLayout layout = new TextLayout(text.text(), font, graphics.getFontRenderContext());
        double width = TextWidths.width(text.text(), face);
        Bounds bounds = text.bounds();
        double x = text.centred() ? bounds.x() + (bounds.width() - width) / 2 : bounds.x();
        graphics.setColor(colour(face == Face.TITLE || face == Face.NAME ? Colours.LIGHT.text() : Colours.LIGHT.faint()));
        AffineTransform before = graphics.getTransform();
        graphics.translate(x, bounds.y() + bounds.height() * Text.BASELINE);
        graphics.scale(width / layout.getAdvance(), 1);
        layout.draw(graphics, 0, 0);
        graphics.setTransform(before);
    }
}
