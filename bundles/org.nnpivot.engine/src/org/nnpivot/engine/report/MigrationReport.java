// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.engine.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.nnpivot.diagnostics.json.JsonException;
import org.nnpivot.diagnostics.json.JsonReader;
import org.nnpivot.engine.MigrationRequest;
import org.nnpivot.generate.Architecture;
import org.nnpivot.generate.weights.WeightPlan;
import org.nnpivot.generate.weights.WeightPlanJson;
import org.nnpivot.operators.Framework;
import org.nnpivot.shapes.LayoutPolicy;

/**
 * A JSON report that was written before: what a proof needs of it.
 *
 * @param files by the names of their sources
 */
public record MigrationReport(Map<String, MigratedFile> files) {

    /**
     * One file.
     *
     * @param request what was asked for
     * @param networks how each migrated network, by its name, belongs to the one of the source
     */
    public record MigratedFile(MigrationRequest request, Map<String, Alignment> networks) {}

    /**
     * How a migrated network belongs to its source.
     *
     * @param weights its weights over those of the source; empty for a network that is only a part of others
     * @param inputs for each input, axis {@code i} of the migrated one is axis {@code permutation[i]} of the source's
     * @param outputs the same for outputs
     */
    public record Alignment(WeightPlan weights, List<List<Integer>> inputs, List<List<Integer>> outputs) {}

    /**
     * Reads a report.
     *
     * @throws JsonException where the text is none
     */
    public static MigrationReport read(String text) {
        Map<String, MigratedFile> files = new LinkedHashMap<>();
        try {
            for (Object entry : (List<?>) ((Map<?, ?>) JsonReader.read(text)).get("files")) {
                Map<?, ?> file = (Map<?, ?>) entry;
                if (file.get("request") != null) {
                    files.put((String) file.get("file"), new MigratedFile(request((Map<?, ?>) file.get("request")), networks(file)));
                }
            }
        } catch (ClassCastException | NullPointerException | IllegalArgumentException other) {
            throw new JsonException("is no report of a migration");
        }
        return new MigrationReport(files);
    }

    /** The file of that name; where there is only one, that one. */
    public Optional<MigratedFile> file(String source) {
        return files.size() == 1 ? files.values().stream().findFirst() : Optional.ofNullable(files.get(source));
    }

    /** What {@link #request(Map)} reads. */
    static Map<String, Object> json(MigrationRequest request) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("to", request.target().commandLineName());
        json.put("from", request.from().map(Framework::commandLineName).orElse("auto"));
        json.put("architecture", request.architecture().name().toLowerCase(Locale.ROOT));
        json.put("layout", request.layout().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        json.put("inputShapes", request.inputShapes());
        json.put("onlyNetworks", request.onlyNetworks());
        json.put("stubs", request.stubs());
        return json;
    }

    private static MigrationRequest request(Map<?, ?> json) {
        Map<String, List<Long>> shapes = new LinkedHashMap<>();
        ((Map<?, ?>) json.get("inputShapes")).forEach((name, sizes) -> shapes.put((String) name,
                ((List<?>) sizes).stream().map(size -> ((Number) size).longValue()).toList()));
        return new MigrationRequest(framework(json.get("to")).orElseThrow(IllegalArgumentException::new), framework(json.get("from")),
                Architecture.valueOf(constant(json.get("architecture"))), LayoutPolicy.valueOf(constant(json.get("layout"))), shapes,
                (Boolean) json.get("onlyNetworks"), (Boolean) json.get("stubs"));
    }

    private static String constant(Object word) {
        return ((String) word).toUpperCase(Locale.ROOT).replace('-', '_');
    }

    private static Optional<Framework> framework(Object name) {
        return List.of(Framework.values()).stream().filter(framework -> framework.commandLineName().equals(name)).findFirst();
    }

    private static Map<String, Alignment> networks(Map<?, ?> file) {
        Map<String, Alignment> networks = new LinkedHashMap<>();
        for (Object entry : (List<?>) file.get("networks")) {
            Map<?, ?> network = (Map<?, ?>) entry;
            if (network.get("weights") != null) {
                Object name = network.get("migrated") == null ? network.get("name") : network.get("migrated");
                networks.put((String) name, new Alignment(WeightPlanJson.fromJson(network.get("weights")),
                        permutations(network.get("inputs")), permutations(network.get("outputs"))));
            }
        }
        return networks;
    }

    private static List<List<Integer>> permutations(Object tensors) {
        List<List<Integer>> permutations = new ArrayList<>();
        for (Object tensor : (List<?>) tensors) {
            permutations.add(((List<?>) ((Map<?, ?>) tensor).get("permutation")).stream().map(axis -> ((Number) axis).intValue()).toList());
        }
        return permutations;
    }
}
