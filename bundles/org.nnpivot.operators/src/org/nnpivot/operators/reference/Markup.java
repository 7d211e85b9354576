// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.operators.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** How pages are marked up. */
enum Markup {
    /** For a terminal. */
    PLAIN {
        @Override
        String heading(String text, int level) {
            return level < 4 ? text : text + ":";
        }

        @Override
        String code(String text) {
            return text;
        }

        @Override
        String item(String text) {
            return "  " + text;
        }

        @Override
        String detail(String text) {
            return "      " + text;
        }

        @Override
        String rows(List<String> heading, List<List<String>> rows) {
            List<List<String>> all = new ArrayList<>(rows);
            all.add(0, heading);
            int first = width(all, 0);
            int second = width(all, 1);
            return all.stream().map(row -> ("  " + pad(row.get(0), first) + "  " + pad(row.get(1), second) + "  " + row.get(2)).stripTrailing())
                    .collect(Collectors.joining("\n", "", "\n"));
        }
    },
    /** For the documentation. */
    MARKDOWN {
        @Override
        String heading(String text, int level) {
            return "#".repeat(level) + " " + text;
        }

        @Override
        String code(String text) {
            return "`" + text + "`";
        }

        @Override
        String item(String text) {
            return "- " + text;
        }

        @Override
        String detail(String text) {
            return "  - " + text;
        }

        @Override
        String rows(List<String> heading, List<List<String>> rows) {
            List<String> lines = new ArrayList<>();
            lines.add(row(heading));
            lines.add("|---".repeat(heading.size()) + "|");
            rows.forEach(cells -> lines.add(row(cells)));
            return String.join("\n", lines) + "\n";
        }

        private String row(List<String> cells) {
            return cells.stream().map(cell -> cell.replace("|", "\\|")).collect(Collectors.joining(" | ", "| ", " |"));
        }
    };

    abstract String heading(String text, int level);

    abstract String code(String text);

    abstract String item(String text);

    abstract String detail(String text);

    /** A table of three columns. */
    abstract String rows(List<String> heading, List<List<String>> rows);

    private static int width(List<List<String>> rows, int column) {
        return rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0);
    }

    private static String pad(String text, int width) {
        return text + " ".repeat(width - text.length());
    }
}
