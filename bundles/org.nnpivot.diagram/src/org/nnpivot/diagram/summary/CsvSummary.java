// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.diagram.summary;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.nnpivot.diagram.instance.Labels;
import org.nnpivot.model.nn.Expression;

/** Writes summaries as comma-separated values (RFC 4180), one line a row. */
public final class CsvSummary {

    private static final List<String> HEAD = List.of("network", "level", "layer", "type", "state", "inputs", "outputs", "parameters",
            "not_trained", "multiply_adds");

    private CsvSummary() {}

    /** All rows below one heading; lines end in CR LF. */
    public static String write(List<NetworkSummary> summaries) {
        StringBuilder text = new StringBuilder(line(HEAD));
        for (NetworkSummary summary : summaries) {
            summary.inputs().forEach(row -> text.append(line(cells(summary, row))));
            summary.rows().forEach(row -> text.append(line(cells(summary, row))));
        }
        return text.toString();
    }

    private static List<String> cells(NetworkSummary summary, Row row) {
        return List.of(summary.network().getName(), String.valueOf(row.level()), row.path(), row.type(),
                row.state().name().toLowerCase(Locale.ROOT), shapes(row.inputs()), shapes(row.outputs()),
                row.counts().parameters().text(), row.counts().statistics().text(), row.counts().multiplies().text());
    }

    private static String shapes(List<List<Expression>> shapes) {
        return shapes.stream().map(Labels::list).collect(Collectors.joining(" "));
    }

    private static String line(List<String> cells) {
        return cells.stream().map(CsvSummary::cell).collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String cell(String text) {
        boolean plain = text.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
    }
}
