// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.diagnostics.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTest {

    @Test
    void readsWhatItWrites() {
        Map<String, Object> value = new LinkedHashMap<>();
        value.put("quote \" backslash \\ line\n\u0001", Arrays.asList(1L, -2.5e-8, true, false, null, "\ud83d\ude00 ä"));
        value.put("empty", new ArrayList<>(List.of(Map.of(), List.of())));
        assertEquals(value, JsonReader.read(JsonWriter.compact(value)));
        assertEquals(value, JsonReader.read(JsonWriter.indented(value)));
    }

    @Test
    void indentsByTwoAndKeepsPlainListsOnOneLine() {
        Map<String, Object> value = new LinkedHashMap<>();
        value.put("a", List.of(1, 2));
        value.put("b", List.of(Map.of("c", "d")));
        assertEquals("""
                {
                  "a": [1, 2],
                  "b": [
                    {
                      "c": "d"
                    }
                  ]
                }
                """, JsonWriter.indented(value));
    }

    @Test
    void writesWhatIsNoNumberAsText() {
        assertEquals("[\"NaN\",\"-Infinity\"]", JsonWriter.compact(List.of(Double.NaN, Double.NEGATIVE_INFINITY)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[1,]", "[1 2]", "{\"a\" 1}", "{\"a\": 1, \"a\": 2}", "nul", "\"a", "\"\\x\"", "\"\\u12\"",
        "1 2", "-", "1e", "99999999999999999999", "'a'", "\"\n\""})
    void refusesWhatIsNoJson(String text) {
        assertThrows(JsonException.class, () -> JsonReader.read(text));
    }

    @Test
    void refusesDeepNesting() {
        assertThrows(JsonException.class, () -> JsonReader.read("[".repeat(100_000)));
    }
}
