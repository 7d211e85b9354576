// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.diagram.summary;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.nnpivot.diagnostics.json.JsonWriter;
import org.nnpivot.diagram.count.Quantity;
import org.nnpivot.diagram.summary.Row.Counts;
import org.nnpivot.model.nn.Expression;
import org.nnpivot.model.nn.access.Expressions;

/** Writes summaries as JSON: numbers where they are known, else formulas as text; a shape of which nothing is known is null. */
public final class JsonSummary {

    private JsonSummary() {}

    /** A list with one object a network. */
    public static String write(List<NetworkSummary> summaries) {
        return JsonWriter.indented(summaries.stream().map(JsonSummary::network).toList());
    }

    private static Map<String, Object> network(NetworkSummary summary) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("network", summary.network().getName());
        json.put("inputs", summary.inputs().stream().map(JsonSummary::input).toList());
        json.put("layers", summary.rows().stream().map(JsonSummary::row).toList());
        counts(json, summary.total());
        return json;
    }

    private static Map<String, Object> input(Row row) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("name", row.path());
        json.put("shape", shape(row.outputs().get(0)));
        return json;
    }

    private static Map<String, Object> row(Row row) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("layer", row.path());
        json.put("level", (long) row.level());
        json.put("type", row.type());
        json.put("state", row.state().name().toLowerCase(Locale.ROOT));
        json.put("inputs", row.inputs().stream().map(JsonSummary::shape).toList());
        json.put("outputs", row.outputs().stream().map(JsonSummary::shape).toList());
        counts(json, row.counts());
        return json;
    }

    private static void counts(Map<String, Object> json, Counts counts) {
        json.put("parameters", quantity(counts.parameters()));
        json.put("notTrained", quantity(counts.statistics()));
        json.put("multiplyAdds", quantity(counts.multiplies()));
    }

    private static Object quantity(Quantity quantity) {
        return quantity.number().isPresent() ? (Object) quantity.number().getAsLong() : quantity.text();
    }

    private static Object shape(List<Expression> shape) {
        return shape == null ? null : shape.stream().map(JsonSummary::size).toList();
    }

    private static Object size(Expression size) {
        return Expressions.constant(size) instanceof Long number ? (Object) number : Expressions.text(size);
    }
}
