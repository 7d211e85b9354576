// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.generate.weights;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nnpivot.diagnostics.json.JsonException;
import org.nnpivot.diagnostics.json.JsonReader;
import org.nnpivot.diagnostics.json.JsonWriter;
import org.nnpivot.generate.weights.WeightFormula.Add;
import org.nnpivot.generate.weights.WeightFormula.Concat;
import org.nnpivot.generate.weights.WeightFormula.Constant;
import org.nnpivot.generate.weights.WeightFormula.Part;
import org.nnpivot.generate.weights.WeightFormula.Reorder;
import org.nnpivot.generate.weights.WeightFormula.Reshape;
import org.nnpivot.generate.weights.WeightFormula.Source;
import org.nnpivot.generate.weights.WeightFormula.SpatialFirst;
import org.nnpivot.generate.weights.WeightFormula.SpatialLast;
import org.nnpivot.generate.weights.WeightFormula.Transpose;

class WeightPlanJsonTest {

    private static final WeightFormula WEIGHT = new Source("layer.weight");

    @Test
    void readsWhatItWrites() {
        WeightPlan plan = new WeightPlan(List.of(
                new WeightMove("a", new Transpose(WEIGHT, List.of(1, 0))),
                new WeightMove("b", new Reshape(new Reorder(new Part(WEIGHT, 0, 1, 2), 1, List.of(1, 0, 2)), List.of(2L, 6L))),
                new WeightMove("c", new Concat(List.of(new SpatialFirst(WEIGHT), new SpatialLast(WEIGHT)), 0)),
                new WeightMove("d", new Add(List.of(WEIGHT, new Constant(0.5, List.of(3L)))))));
        String text = JsonWriter.indented(WeightPlanJson.toJson(plan));
        assertEquals(plan, WeightPlanJson.fromJson(JsonReader.read(text)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "[1]", "[{}]", "[{\"target\": \"a\"}]", "[{\"target\": \"a\", \"value\": {}}]",
        "[{\"target\": \"a\", \"value\": {\"op\": \"cube\"}}]", "[{\"target\": \"a\", \"value\": {\"op\": \"part\"}}]"})
    void refusesWhatIsNoPlan(String text) {
        Object json = JsonReader.read(text);
        assertThrows(JsonException.class, () -> WeightPlanJson.fromJson(json));
    }
}
