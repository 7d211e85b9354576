// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.equivalence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.nnpivot.diagnostics.Cancellation;
import org.nnpivot.diagnostics.json.JsonReader;
import org.nnpivot.engine.MigrationRequest;
import org.nnpivot.engine.MigrationResult;
import org.nnpivot.engine.Migrator;
import org.nnpivot.generate.Architecture;
import org.nnpivot.model.nn.NeuralNetwork;
import org.nnpivot.operators.Catalogues;
import org.nnpivot.operators.Framework;
import org.nnpivot.python.SourceText;
import org.nnpivot.shapes.LayoutPolicy;
import org.nnpivot.testkit.Checkout;

/**
 * The 28 migrations of the method's evaluation: each network in each style to the other framework in each style, and what
 * came of keeping the style back again in each style.
 */
final class Scenarios {

    private final Migrator migrator = new Migrator(Catalogues.bundled());
    private final Path folder;
    private final long batch;
    private final Extent extent;
    private final List<EquivalenceJob> jobs = new ArrayList<>();
    private final List<String> problems = new ArrayList<>();

    /** Migrated files go to the folder. */
    Scenarios(Path folder, long batch, Extent extent) {
        this.folder = folder;
        this.batch = batch;
        this.extent = extent;
    }

    /** The jobs of all scenarios in the order of the table. */
    List<EquivalenceJob> jobs() throws IOException, EquivalenceException {
        Path list = Checkout.root().resolve("tests/cases/scenarios/networks.json");
        for (Object network : (List<?>) JsonReader.read(Files.readString(list))) {
            both((Map<?, ?>) network);
        }
        return jobs;
    }

    /** What could not be migrated, in words. */
    List<String> problems() {
        return problems;
    }

    private void both(Map<?, ?> network) throws IOException, EquivalenceException {
        Framework source = "pytorch".equals(network.get("framework")) ? Framework.TORCH : Framework.KERAS;
        Map<Architecture, Path> styles = new LinkedHashMap<>();
        for (Architecture style : List.of(Architecture.SUBCLASSING, Architecture.SEQUENTIAL)) {
            if (network.get(style.name().toLowerCase(Locale.ROOT)) instanceof String file) {
                styles.put(style, Checkout.root().resolve("docs/examples").resolve(file));
            }
        }
        List<Long> input = new ArrayList<>(List.of(batch));
        ((List<?>) network.get("input")).forEach(size -> input.add((Long) size));
        Map<Architecture, Path> back = new LinkedHashMap<>();
        List<Long> backInput = each((String) network.get("name"), styles, source.other(), input, back);
        each(network.get("name") + " back", back, source, backInput, new LinkedHashMap<>());
    }

    /** Migrates every style to every style; gives the shape of the target's input, and the files that kept the style. */
    private List<Long> each(String name, Map<Architecture, Path> styles, Framework target, List<Long> input,
            Map<Architecture, Path> kept) throws IOException, EquivalenceException {
        List<Long> shape = input;
        for (Architecture from : styles.keySet()) {
            for (Architecture to : styles.keySet()) {
                String id = name + " " + label(from) + "-" + label(to) + " to " + target.commandLineName();
                Path file = folder.resolve(id.replace(' ', '_').replace('-', '_') + ".py");
                Optional<EquivalenceJob> job = migrate(id, styles.get(from), file, target, to, input);
                job.ifPresent(jobs::add);
                if (from == to && job.isPresent()) {
                    kept.put(to, file);
                    shape = permuted(job.get().inputs().getFirst());
                }
            }
        }
        return shape;
    }

    private static String label(Architecture style) {
        return style == Architecture.SEQUENTIAL ? "Seq" : "Subc";
    }

    private static List<Long> permuted(NetworkInput input) {
        return input.permutation().isEmpty() ? input.shape()
                : input.permutation().stream().map(axis -> input.shape().get(axis)).toList();
    }

    private Optional<EquivalenceJob> migrate(String id, Path source, Path file, Framework target, Architecture style,
            List<Long> input) throws IOException, EquivalenceException {
        MigrationRequest request = new MigrationRequest(target, Optional.empty(), style, LayoutPolicy.CHANNELS_LAST,
                Map.of("", input), false);
        SourceText text = SourceText.of(source.toString(), Files.readString(source));
        MigrationResult result = migrator.migrate(text, request, Cancellation.NEVER);
        if (!result.isComplete()) {
            problems.add(id + " is not migrated: " + result.findings().all());
            return Optional.empty();
        }
        Files.writeString(file, result.text().orElseThrow());
        MigrationProof proof = new MigrationProof(result, source, file, batch, extent, Limits.STRICT);
        NeuralNetwork network = proof.networks().getLast();
        EquivalenceJob job = proof.job(network);
        return Optional.of(new EquivalenceJob(id, job.source(), job.target(), job.inputs(), job.outputPermutations(),
                job.weights(), extent, Limits.STRICT));
    }
}
