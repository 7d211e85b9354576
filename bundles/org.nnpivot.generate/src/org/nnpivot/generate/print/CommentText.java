// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.generate.print;

import java.util.ArrayList;
import java.util.List;
import org.nnpivot.model.nn.Comment;
import org.nnpivot.model.nn.Element;
import org.nnpivot.model.nn.Placement;
import org.nnpivot.model.nn.Region;

/** Comments and docstrings of an element as Python text. */
final class CommentText {

    private CommentText() {}

    /** The lines that stand before an element: comments, and an empty line where there was one. */
    static List<String> before(Element element) {
        return lines(element, Placement.BEFORE, true);
    }

    /** The comments around an element that has no text of its own. */
    static List<String> alone(Element element) {
        List<String> lines = before(element);
        lines.addAll(lines(element, Placement.TRAILING));
        return lines;
    }

    /** The comment lines of an element in another place. */
    static List<String> lines(Element element, Placement placement) {
        return lines(element, placement, false);
    }

    /** The lines that stand before the statement that gives a region's results. */
    static List<String> beforeResult(Region region) {
        return lines(region, Placement.RESULT_BEFORE, true);
    }

    private static List<String> lines(Element element, Placement placement, boolean gaps) {
        List<String> lines = new ArrayList<>();
        for (Comment comment : element.getComments()) {
            if (comment.getPlacement() == placement) {
                text(comment).lines().map(CommentText::line).forEach(lines::add);
            } else if (gaps && comment.getPlacement() == Placement.GAP && lines.isEmpty()) {
                lines.add("");
            }
        }
        return lines;
    }

    /** An empty comment has a line, too. */
    private static String text(Comment comment) {
        return comment.getText().isEmpty() ? " " : comment.getText();
    }

    /** The comment behind an element, with the two blanks before it; empty when there is none. */
    static String trailing(Element element) {
        return trailing(element, Placement.TRAILING);
    }

    /** The comment behind what else is written of an element. */
    static String trailing(Element element, Placement placement) {
        List<String> texts = new ArrayList<>();
        for (Comment comment : element.getComments()) {
            if (comment.getPlacement() == placement) {
                texts.add(line(comment.getText().replace("\n", " ")));
            }
        }
        return texts.isEmpty() ? "" : "  " + String.join("  ", texts);
    }

    private static String line(String text) {
        return text.startsWith("#") ? text.stripTrailing() : ("# " + text).stripTrailing();
    }

    /** The docstring's lines, indented; empty when there is none. */
    static List<String> docstring(Element element, Placement placement, String indent) {
        for (Comment comment : element.getComments()) {
            if (comment.getPlacement() == placement) {
                return indented(literal(comment.getText()).lines().toList(), indent);
            }
        }
        return List.of();
    }

    /** Lines behind the first keep their indentation relative to one another. */
    private static List<String> indented(List<String> lines, String indent) {
        int common = lines.stream().skip(1).filter(line -> !line.isBlank())
                .mapToInt(line -> line.length() - line.stripLeading().length()).min().orElse(0);
        List<String> result = new ArrayList<>();
        for (String line : lines) {
            String own = result.isEmpty() ? line : line.isBlank() ? "" : line.substring(common);
            result.add(own.isEmpty() ? own : indent + own);
        }
        return result;
    }

    private static String literal(String text) {
        if (text.matches("(?s)[rRuU]?(\"\"\"|'''|\"|').*")) {
            return text;
        }
        String escaped = text.replace("\\", "\\\\").replace("\"\"\"", "\\\"\\\"\\\"");
        return "\"\"\"" + (escaped.endsWith("\"") ? escaped + " " : escaped) + "\"\"\"";
    }

    /** Whether there is anything to keep beside the element. */
    static boolean isCommented(Element element) {
        return element.getComments().stream().map(Comment::getPlacement)
                .anyMatch(placement -> placement == Placement.BEFORE || placement == Placement.TRAILING);
    }
}
