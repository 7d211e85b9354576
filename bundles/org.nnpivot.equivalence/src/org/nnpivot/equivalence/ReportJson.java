// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.equivalence;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.nnpivot.diagnostics.json.JsonWriter;

/** Reports as JSON: a list of objects with the components of {@link EquivalenceReport} in their order. */
public final class ReportJson {

    private ReportJson() {
    }

    /** The text of a report file. */
    public static String write(List<EquivalenceReport> reports) {
        return JsonWriter.indented(reports.stream().map(ReportJson::toJson).toList());
    }

    /** One report as data. */
    public static Map<String, Object> toJson(EquivalenceReport report) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", report.id());
        json.put("verdict", report.verdict().name().toLowerCase(Locale.ROOT));
        json.put("problems", report.problems());
        json.put("runs", report.extent().runs());
        json.put("draws", report.extent().draws());
        json.put("seed", report.extent().seed());
        if (report.verdict() != Verdict.FAILED) {
            json.put("outputs", report.outputs());
            json.put("float32", report.float32());
            json.put("float64", report.float64());
            json.put("gradients", report.gradients());
            json.put("perturbation", report.perturbation());
            json.put("interpretations", report.interpretations().stream().map(ReportJson::interpretation).toList());
            json.put("unmoved", report.unmoved());
        }
        return json;
    }

    private static Map<String, Object> interpretation(Interpretation interpretation) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("pivot", interpretation.pivot());
        json.put("difference", interpretation.difference());
        json.put("reason", interpretation.reason());
        return json;
    }
}
