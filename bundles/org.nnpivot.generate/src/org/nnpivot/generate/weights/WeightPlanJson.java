// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.generate.weights;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.nnpivot.diagnostics.json.JsonException;

/**
 * A plan as JSON data: a list of {@code {"target": path, "value": formula}}. A formula is the path of a weight of the source,
 * or an object with {@code op} (transpose, spatial_first, spatial_last, reshape,
 * concat, part, reorder, add, constant), {@code of} or {@code parts}, and its
 * arguments.
 */
public final class WeightPlanJson {

    private WeightPlanJson() {
    }

    /** The plan as lists and maps. */
    public static List<Object> toJson(WeightPlan plan) {
        return plan.moves().stream().<Object>map(WeightPlanJson::move).toList();
    }

    private static Map<String, Object> move(WeightMove move) {
        return map("target", move.target(), "value", toJson(move.value()));
    }

    /** A formula alone. */
    public static Object toJson(WeightFormula formula) {
        return switch (formula) {
            case WeightFormula.Source(String path) -> path;
            case WeightFormula.Transpose(var of, var axes) -> map("op", "transpose", "of", toJson(of), "axes", axes);
            case WeightFormula.Reshape(var of, var shape) -> map("op", "reshape", "of", toJson(of), "shape", shape);
            case WeightFormula.Concat(var parts, int axis) -> map("op", "concat", "parts", formulas(parts), "axis", axis);
            case WeightFormula.SpatialFirst(var of) -> map("op", "spatial_first", "of", toJson(of));
            case WeightFormula.SpatialLast(var of) -> map("op", "spatial_last", "of", toJson(of));
            case WeightFormula.Part(var of, int axis, int index, int count) ->
                map("op", "part", "of", toJson(of), "axis", axis, "index", index, "count", count);
            case WeightFormula.Reorder(var of, int axis, var order) ->
                map("op", "reorder", "of", toJson(of), "axis", axis, "order", order);
            case WeightFormula.Add(var parts) -> map("op", "add", "parts", formulas(parts));
            case WeightFormula.Constant(double value, var shape) -> map("op", "constant", "value", value, "shape", shape);
        };
    }

    private static List<Object> formulas(List<WeightFormula> formulas) {
        return formulas.stream().map(WeightPlanJson::toJson).toList();
    }

    private static Map<String, Object> map(Object... keysAndValues) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            map.put((String) keysAndValues[i], keysAndValues[i + 1]);
        }
        return map;
    }

    /**
     * The plan that {@link #toJson} made the data of.
     *
     * @throws JsonException where the data isn't a plan
     */
    public static WeightPlan fromJson(Object json) {
        return new WeightPlan(list(json).stream().map(WeightPlanJson::readMove).toList());
    }

    private static WeightMove readMove(Object json) {
        Map<?, ?> move = object(json);
        return new WeightMove(text(move.get("target")), read(move.get("value")));
    }

    private static WeightFormula read(Object json) {
        if (json instanceof String path) {
            return new WeightFormula.Source(path);
        }
        Map<?, ?> map = object(json);
        return switch (text(map.get("op"))) {
            case "transpose" -> new WeightFormula.Transpose(read(map.get("of")), integers(map.get("axes")));
            case "reshape" -> new WeightFormula.Reshape(read(map.get("of")), longs(map.get("shape")));
            case "concat" -> new WeightFormula.Concat(readAll(map.get("parts")), (int) integer(map.get("axis")));
            case "spatial_first" -> new WeightFormula.SpatialFirst(read(map.get("of")));
            case "spatial_last" -> new WeightFormula.SpatialLast(read(map.get("of")));
            case "part" -> new WeightFormula.Part(read(map.get("of")), (int) integer(map.get("axis")),
                    (int) integer(map.get("index")), (int) integer(map.get("count")));
            case "reorder" -> new WeightFormula.Reorder(read(map.get("of")), (int) integer(map.get("axis")),
                    integers(map.get("order")));
            case "add" -> new WeightFormula.Add(readAll(map.get("parts")));
            case "constant" -> new WeightFormula.Constant(number(map.get("value")).doubleValue(), longs(map.get("shape")));
            default -> throw new JsonException("unknown operation on weights: " + map.get("op"));
        };
    }

    private static List<WeightFormula> readAll(Object json) {
        return list(json).stream().map(WeightPlanJson::read).toList();
    }

    private static List<Long> longs(Object json) {
        return list(json).stream().map(WeightPlanJson::integer).toList();
    }

    private static List<Integer> integers(Object json) {
        return list(json).stream().map(item -> (int) integer(item)).toList();
    }

    private static long integer(Object json) {
        return number(json).longValue();
    }

    private static Number number(Object json) {
        return expect(Number.class, json, "a number");
    }

    private static String text(Object json) {
        return expect(String.class, json, "a text");
    }

    private static List<?> list(Object json) {
        return expect(List.class, json, "a list");
    }

    private static Map<?, ?> object(Object json) {
        return expect(Map.class, json, "an object");
    }

    private static <T> T expect(Class<T> type, Object json, String wanted) {
        if (!type.isInstance(json)) {
            throw new JsonException("a plan of weights has " + json + " where it needs " + wanted);
        }
        return type.cast(json);
    }
}
