// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nnpivot.diagnostics.json.JsonReader;
import org.nnpivot.migration.CommandLineRun;
import org.nnpivot.testkit.Cases;

/** The SARIF report of all refused cases has what the schema of version 2.1.0 requires, and nothing that it forbids. */
class SarifReportTest {

    private static final int LEAST = 80;
    private static final Set<String> LEVELS = Set.of("none", "note", "warning", "error");

    @TempDir
    Path folder;

    @Test
    void hasWhatTheSchemaRequires() throws IOException {
        Path report = folder.resolve("report.sarif");
        List<String> arguments = new ArrayList<>(List.of("migrate", "--to", "tensorflow", "--dry-run", "--report", report.toString()));
        Cases.files("refuses", "input.py", LEAST).forEach(file -> arguments.add(file.toString()));
        assertEquals(1, CommandLineRun.of(arguments).status());
        Map<?, ?> log = (Map<?, ?>) JsonReader.read(Files.readString(report));
        assertEquals("2.1.0", log.get("version"));
        assertEquals(Set.of("$schema", "version", "runs"), log.keySet());
        Map<?, ?> run = map(list(log.get("runs")).get(0));
        assertEquals("utf16CodeUnits", run.get("columnKind"));
        Map<?, ?> driver = map(map(run.get("tool")).get("driver"));
        assertEquals("NNPivot", driver.get("name"));
        Set<Object> rules = new HashSet<>();
        for (Object rule : list(driver.get("rules"))) {
            assertTrue(rules.add(map(rule).get("id")), "rules are unique");
            assertFalse(((String) map(map(rule).get("shortDescription")).get("text")).isEmpty());
            assertTrue(LEVELS.contains(map(map(rule).get("defaultConfiguration")).get("level")));
        }
        List<?> results = list(run.get("results"));
        assertTrue(results.size() >= LEAST);
        results.forEach(result -> check(map(result), rules));
    }

    private static void check(Map<?, ?> result, Set<Object> rules) {
        assertTrue(rules.contains(result.get("ruleId")));
        assertTrue(LEVELS.contains(result.get("level")));
        assertFalse(((String) map(result.get("message")).get("text")).isEmpty());
        Map<?, ?> place = map(map(list(result.get("locations")).get(0)).get("physicalLocation"));
        URI address = URI.create((String) map(place.get("artifactLocation")).get("uri"));
        assertEquals("file", address.getScheme());
        assertTrue(Files.exists(Path.of(address)));
        Map<?, ?> region = map(place.get("region"));
        long line = number(region, "startLine");
        long endLine = number(region, "endLine");
        assertTrue(line >= 1 && endLine >= line);
        assertTrue(number(region, "startColumn") >= 1 && number(region, "endColumn") >= 1);
        assertTrue(endLine > line || number(region, "endColumn") >= number(region, "startColumn"));
    }

    private static long number(Map<?, ?> map, String key) {
        return ((Number) map.get(key)).longValue();
    }

    private static Map<?, ?> map(Object json) {
        return (Map<?, ?>) json;
    }

    private static List<?> list(Object json) {
        return (List<?>) json;
    }
}
