// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.engine.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.nnpivot.diagnostics.Finding;
import org.nnpivot.diagnostics.json.JsonWriter;
import org.nnpivot.engine.MigrationResult;
import org.nnpivot.engine.NetworkOutcome;
import org.nnpivot.generate.Lowered;
import org.nnpivot.generate.weights.WeightPlanJson;
import org.nnpivot.model.nn.NeuralNetwork;
import org.nnpivot.model.nn.Tensor;

/**
 * The report for other programs. {@code version} counts changes that readers have to know of; within one version fields are
 * only added (documented in docs/user/report.md).
 */
final class JsonReport {

    private static final int VERSION = 1;

    private JsonReport() {}

    static String write(List<MigrationResult> results) {
        Map<String, Object> report = new LinkedHashMap<>();
        report.put("version", VERSION);
        report.put("files", results.stream().map(JsonReport::file).toList());
        return JsonWriter.indented(report);
    }

    private static Map<String, Object> file(MigrationResult result) {
        Map<String, Object> file = new LinkedHashMap<>();
        file.put("file", result.source().file());
        file.put("complete", result.isComplete());
        result.request().ifPresent(request -> file.put("request", MigrationReport.json(request)));
        file.put("networks", result.networks().stream().map(outcome -> network(outcome, result)).toList());
        file.put("findings", result.findings().all().stream().map(JsonReport::finding).toList());
        file.put("trace", new JsonTrace(result).links());
        result.lowered().map(Lowered::weights).ifPresent(plan -> file.put("weights", WeightPlanJson.toJson(plan)));
        Map<String, Object> times = new LinkedHashMap<>();
        result.nanoseconds().forEach((stage, nanoseconds) -> times.put(stage.name().toLowerCase(Locale.ROOT), nanoseconds / 1e6));
        file.put("milliseconds", times);
        return file;
    }

    private static Map<String, Object> network(NetworkOutcome outcome, MigrationResult result) {
        Map<String, Object> network = new LinkedHashMap<>();
        network.put("name", outcome.name());
        network.put("status", outcome.status().name().toLowerCase(Locale.ROOT));
        network.put("range", JsonTrace.range(outcome.range()));
        network.put("translated", outcome.translated());
        network.put("kept", outcome.kept());
        network.put("refused", outcome.refused());
        result.lowered().ifPresent(lowered -> lowered.model().getNetworks().stream()
                .filter(candidate -> lowered.networks().get(candidate).getName().equals(outcome.name())).findFirst()
                .ifPresent(written -> {
                    if (!written.getName().equals(outcome.name())) {
                        network.put("migrated", written.getName());
                    }
                    tensors(written, network);
                    network.put("weights", lowered.isPart(written) ? List.of() : WeightPlanJson.toJson(lowered.plan(written)));
                }));
        return network;
    }

    /** The permutation of each input and output: axis i of the migrated one is axis permutation[i] of the source's. */
    private static void tensors(NeuralNetwork written, Map<String, Object> network) {
        network.put("inputs", written.getInputs().stream().map(JsonReport::tensor).toList());
        List<Object> outputs = new ArrayList<>();
        if (written.getBody() != null) {
            written.getBody().getResults().stream().filter(result -> result.getTensor() != null)
                    .forEach(result -> outputs.add(tensor(result.getTensor())));
        }
        network.put("outputs", outputs);
    }

    private static Map<String, Object> tensor(Tensor tensor) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("name", tensor.getName());
        json.put("permutation", new ArrayList<>(tensor.getLayout()));
        return json;
    }

    private static Map<String, Object> finding(Finding finding) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", finding.id());
        json.put("severity", finding.severity().label());
        json.put("message", finding.message());
        json.put("range", JsonTrace.range(finding.range()));
        return json;
    }
}
