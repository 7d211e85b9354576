// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.diagram.render;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import org.nnpivot.diagram.layout.TextWidths;
import org.nnpivot.diagram.scene.Bounds;
import org.nnpivot.diagram.scene.Colours;
import org.nnpivot.diagram.scene.Hue;
import org.nnpivot.diagram.scene.Point;
import org.nnpivot.diagram.scene.Scene;
import org.nnpivot.diagram.scene.SceneElement;
import org.nnpivot.diagram.scene.SceneElement.Box;
import org.nnpivot.diagram.scene.SceneElement.Face;
import org.nnpivot.diagram.scene.SceneElement.Line;
import org.nnpivot.diagram.scene.SceneElement.Role;
import org.nnpivot.diagram.scene.SceneElement.Text;

/** Writes a scene as SVG that follows the reader's choice of light or dark. The same scene gives the same bytes everywhere. */
public final class SvgWriter {

    private final StringBuilder svg = new StringBuilder();

    private SvgWriter() {}

    /** The drawing as a document of its own. */
    public static String write(Scene scene) {
        return new SvgWriter().document(scene);
    }

    private String document(Scene scene) {
        String width = number(scene.width());
        String height = number(scene.height());
        svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"").append(width).append("\" height=\"").append(height)
                .append("\" viewBox=\"0 0 ").append(width).append(' ').append(height).append("\" role=\"img\">\n");
        svg.append("<title>").append(escaped(scene.title())).append("</title>\n");
        style();
        svg.append("<marker id=\"arrow\" viewBox=\"0 0 8 8\" refX=\"7\" refY=\"4\" markerWidth=\"8\" markerHeight=\"8\" "
                + "orient=\"auto\"><path class=\"head\" d=\"M0 1L8 4L0 7z\"/></marker>\n");
        svg.append("<rect class=\"page\" width=\"").append(width).append("\" height=\"").append(height).append("\"/>\n");
        scene.elements().forEach(this::element);
        return svg.append("</svg>\n").toString();
    }

    private void style() {
        svg.append("<style>\ntext{font-family:Helvetica,Arial,\"Liberation Sans\",sans-serif}\n");
        for (Face face : Face.values()) {
            svg.append(".").append(word(face)).append("{font-size:").append(number(TextWidths.size(face))).append("px")
                    .append(TextWidths.isBold(face) ? ";font-weight:bold" : "").append("}\n");
        }
        svg.append(".edge{fill:none}\n");
        colours(Colours.LIGHT, false);
        svg.append("@media (prefers-color-scheme:dark){\n");
        colours(Colours.DARK, true);
        svg.append("}\n</style>\n");
    }

    private void colours(Colours colours, boolean dark) {
        rule(".page", "fill", colours.page());
        rule("text", "fill", colours.text());
        rule(".detail,.label", "fill", colours.faint());
        rule(".edge", "stroke", colours.line());
        rule(".head", "fill", colours.line());
        svg.append(".frame{fill:").append(colours.frameFill()).append(";stroke:").append(colours.frame()).append("}\n");
        svg.append(".input,.output{fill:").append(colours.page()).append(";stroke:").append(colours.faint()).append("}\n");
        for (Hue hue : Hue.values()) {
            svg.append(".").append(word(hue)).append("{fill:").append(hue.fill(dark)).append(";stroke:").append(hue.stroke(dark))
                    .append("}\n");
        }
    }

    private void rule(String selector, String property, String value) {
        svg.append(selector).append("{").append(property).append(":").append(value).append("}\n");
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
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
        svg.append("<rect class=\"").append(box.role() == Role.NODE ? word(box.hue()) : word(box.role())).append("\" x=\"")
                .append(number(bounds.x())).append("\" y=\"").append(number(bounds.y())).append("\" width=\"")
                .append(number(bounds.width())).append("\" height=\"").append(number(bounds.height())).append("\" rx=\"")
                .append(number(box.radius())).append("\"/>\n");
    }

    private void line(Line line) {
        svg.append("<path class=\"edge\" marker-end=\"url(#arrow)\" d=\"");
        List<Point> points = line.points();
        for (int i = 0; i < points.size(); i++) {
            svg.append(i == 0 ? 'M' : 'L').append(number(points.get(i).x())).append(' ').append(number(points.get(i).y()));
        }
        svg.append("\"/>\n");
    }

    /** A reader without these fonts squeezes its own into the room there is. */
    private void text(Text text) {
        Bounds bounds = text.bounds();
        double x = text.centred() ? bounds.x() + bounds.width() / 2 : bounds.x();
        svg.append("<text class=\"").append(word(text.face())).append("\" x=\"").append(number(x)).append("\" y=\"")
                .append(number(bounds.y() + bounds.height() * Text.BASELINE)).append('"')
                .append(text.centred() ? " text-anchor=\"middle\"" : "").append(" textLength=\"")
                .append(number(TextWidths.width(text.text(), text.face()))).append("\" lengthAdjust=\"spacingAndGlyphs\">").append(escaped(text.text())).append("</text>\n");
    }

    /** Two digits behind the point are enough for a screen. */
    private static String number(double value) {
        BigDecimal rounded = BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_EVEN).stripTrailingZeros();
        return rounded.signum() == 0 ? "0" : rounded.toPlainString();
    }

    /** Markup's own characters replaced; what XML does not allow becomes a question mark. */
    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                default -> escaped.appendCodePoint(c < ' ' || Character.getType(c) == Character.SURROGATE || c == 0xFFFE || c == 0xFFFF ? '?' : c);
            }
        });
        return escaped.toString();
    }
}
