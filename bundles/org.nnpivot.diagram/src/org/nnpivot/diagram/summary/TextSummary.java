// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.diagram.summary;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.nnpivot.diagram.count.Quantity;
import org.nnpivot.diagram.instance.Labels;
import org.nnpivot.diagram.summary.Row.State;
import org.nnpivot.model.nn.Expression;

/** Writes a summary as aligned text. */
public final class TextSummary {

    private static final List<String> HEAD = List.of("layer", "type", "input", "output", "parameters", "multiply-adds");
    /** Numbers stand at the right of their columns. */
    private static final int FIRST_NUMBER = 4;
    private static final String GAP = "  ";

    private TextSummary() {}

    /** The table, its totals; every line ends in a line break. */
    public static String write(NetworkSummary summary) {
        List<List<String>> lines = new ArrayList<>();
        lines.add(HEAD);
        summary.inputs().forEach(row -> lines.add(cells(row)));
        summary.rows().forEach(row -> lines.add(cells(row)));
        int[] widths = widths(lines);
        StringBuilder text = new StringBuilder(summary.network().getName()).append('\n');
        lines.forEach(line -> text.append(line(line, widths)).append('\n'));
        int rule = text.indexOf("\n", summary.network().getName().length() + 1) + 1;
        text.insert(rule, "-".repeat(width(widths)) + "\n");
        text.append("-".repeat(width(widths))).append('\n');
        return text.append(totals(summary)).toString();
    }

    private static int width(int[] widths) {
        int sum = GAP.length() * (widths.length - 1);
        for (int width : widths) {
            sum += width;
        }
        return sum;
    }

    private static int[] widths(List<List<String>> lines) {
        int[] widths = new int[HEAD.size()];
        for (List<String> line : lines) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], line.get(i).length());
            }
        }
        return widths;
    }

    private static String line(List<String> cells, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            String space = " ".repeat(widths[i] - cells.get(i).length());
            line.append(i == 0 ? "" : GAP).append(i < FIRST_NUMBER ? cells.get(i) + space : space + cells.get(i));
        }
        return line.toString().stripTrailing();
    }

    private static List<String> cells(Row row) {
        boolean heading = row.state() == State.HEADING;
        return List.of("  ".repeat(row.level()) + row.path(), row.type(), shapes(row.inputs()), shapes(row.outputs()),
                heading ? "" : parameters(row), heading ? "" : unlessNone(row.counts().multiplies()));
    }

    private static String parameters(Row row) {
        return switch (row.state()) {
            case SHARED -> "shared";
            case UNUSED -> (unlessNone(row.counts().parameters()) + " unused").strip();
            default -> unlessNone(row.counts().parameters());
        };
    }

    private static String unlessNone(Quantity quantity) {
        return quantity.isNone() ? "" : number(quantity);
    }

    /** A number with its thousands apart, or a formula. */
    static String number(Quantity quantity) {
        return quantity.number().isPresent() ? String.format(Locale.ROOT, "%,d", quantity.number().getAsLong()) : quantity.text();
    }

    private static String shapes(List<List<Expression>> shapes) {
        return shapes.stream().map(Labels::list).collect(Collectors.joining(" "));
    }

    private static String totals(NetworkSummary summary) {
        Row.Counts total = summary.total();
        StringBuilder text = new StringBuilder();
        text.append("parameters: ").append(number(total.parameters())).append('\n');
        if (!total.statistics().isNone()) {
            text.append("not trained: ").append(number(total.statistics())).append('\n');
        }
        text.append("multiply-adds of one sample: ").append(number(total.multiplies())).append('\n');
        return text.toString();
    }
}
