// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.generate.print;

import java.util.ArrayList;
import java.util.List;
import org.nnpivot.model.nn.Comment;
import org.nnpivot.model.nn.Element;
import org.nnpivot.model.nn.Placement;

/** Comments and docstrings of an element as Python text. */
final class CommentText {

    private CommentText() {}

    /** The comment lines that stand before an element. */
    static List<String> before(Element element) {
        List<String> lines = new ArrayList<>();
        for (Comment comment : element.getComments()) {
            if (comment.getPlacement() == Placement.BEFORE) {
                comment.getText().lines().map(CommentText::line).forEach(lines::add);
            }
        }
        return lines;
    }

    /** The comment behind an element, with the two blanks before it; empty when there is none. */
    static String trailing(Element element) {
        List<String> texts = new ArrayList<>();
        for (Comment comment : element.getComments()) {
            if (comment.getPlacement() == Placement.TRAILING) {
                texts.add(line(comment.getText().replace("\n", " ")));
            }
        }
        return texts.isEmpty() ? "" : "  " + String.join("  ", texts);
    }

    private static String line(String text) {
        String stripped = text.strip();
        return stripped.startsWith("#") ? stripped : ("# " + stripped).strip();
    }

    /** The docstring's lines, indented; empty when there is none. */
    static List<String> docstring(Element element, String indent) {
        for (Comment comment : element.getComments()) {
            if (comment.getPlacement() == Placement.DOCSTRING) {
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
        return element.getComments().stream().anyMatch(comment -> comment.getPlacement() != Placement.DOCSTRING);
    }
}
