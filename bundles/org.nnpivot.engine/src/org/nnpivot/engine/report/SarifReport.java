// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.engine.report;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.nnpivot.diagnostics.Finding;
import org.nnpivot.diagnostics.json.JsonWriter;
import org.nnpivot.engine.MigrationResult;

/** The findings in the Static Analysis Results Interchange Format, version 2.1.0 (OASIS), which code hosts display. */
final class SarifReport {

    private SarifReport() {}

    static String write(List<MigrationResult> results) {
        Map<String, Object> rules = new LinkedHashMap<>();
        List<Object> entries = new ArrayList<>();
        for (MigrationResult result : results) {
            for (Finding finding : result.findings().all()) {
                rules.putIfAbsent(finding.id(), rule(finding));
                entries.add(entry(finding));
            }
        }
        Map<String, Object> driver = new LinkedHashMap<>();
        driver.put("name", "NNPivot");
        driver.put("rules", new ArrayList<>(rules.values()));
        Map<String, Object> run = new LinkedHashMap<>();
        run.put("tool", Map.of("driver", driver));
        run.put("columnKind", "utf16CodeUnits");
        run.put("results", entries);
        Map<String, Object> sarif = new LinkedHashMap<>();
        sarif.put("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
        sarif.put("version", "2.1.0");
        sarif.put("runs", List.of(run));
        return JsonWriter.indented(sarif);
    }

    private static Map<String, Object> rule(Finding finding) {
        Map<String, Object> rule = new LinkedHashMap<>();
        rule.put("id", finding.id());
        rule.put("shortDescription", Map.of("text", finding.kind().template()));
        rule.put("defaultConfiguration", Map.of("level", finding.severity().label()));
        return rule;
    }

    /** A file as an address: relative to the folder the tool was called in where the file was named so. */
    private static String address(String file) {
        boolean absolute = Path.of(file).isAbsolute();
        try {
            String path = file.replace('\\', '/');
            return new URI(absolute ? "file" : null, absolute ? "" : null, absolute && !path.startsWith("/") ? "/" + path : path, null)
                    .toASCIIString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException("no address for " + file, e);
        }
    }

    private static Map<String, Object> entry(Finding finding) {
        Map<String, Object> region = new LinkedHashMap<>();
        region.put("startLine", finding.range().line());
        region.put("startColumn", finding.range().column());
        region.put("endLine", finding.range().endLine());
        region.put("endColumn", finding.range().endColumn());
        Map<String, Object> location = new LinkedHashMap<>();
        location.put("artifactLocation", Map.of("uri", address(finding.range().file())));
        location.put("region", region);
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("ruleId", finding.id());
        entry.put("level", finding.severity().label());
        entry.put("message", Map.of("text", finding.message()));
        entry.put("locations", List.of(Map.of("physicalLocation", location)));
        return entry;
    }
}
