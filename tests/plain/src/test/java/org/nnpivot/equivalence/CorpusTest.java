// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.equivalence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nnpivot.diagnostics.Cancellation;
import org.nnpivot.engine.EngineSetup;
import org.nnpivot.engine.MigrationRequest;
import org.nnpivot.engine.MigrationResult;
import org.nnpivot.engine.Migrator;
import org.nnpivot.generate.Architecture;
import org.nnpivot.operators.Catalogues;
import org.nnpivot.operators.Framework;
import org.nnpivot.python.SourceText;
import org.nnpivot.shapes.LayoutPolicy;
import org.nnpivot.testkit.Checkout;

/**
 * Networks that others wrote, in the folder that {@code NNPIVOT_CORPUS} names: {@code ds608.csv} lists files with the
 * expression that constructs each and its input. All migrate; every third is proven, or all with
 * {@code -Dnnpivot.full=true}, and then the table is written to {@code docs/equivalence-corpus.md}.
 */
class CorpusTest {

    private static final int LEAST = 60;
    private static final boolean FULL = Boolean.getBoolean("nnpivot.full");
    private static final int PROVEN = FULL ? 1 : 3;
    private static final Extent EXTENT = new Extent(2, 1, 1);
    private static final int BATCH = 2;
    /** Double precision shows no difference above this. */
    private static final double EXACT = 1e-9;
    /** The deviation of what TensorFlow has in single precision only. */
    private static final String ROUNDED = "Float32Constant";
    private static final Pattern ROW = Pattern.compile(
            "[^,]*,(?<path>[^,]*),[^,]*,[^,]*,(?<build>[^,]*),\"\\[\\{\"\"shape\"\": \\[(?<shape>[\\d, ]*)\\].*");

    @TempDir
    private Path folder;
    private final List<String> problems = new ArrayList<>();
    private final Set<String> rounded = new HashSet<>();

    @Test
    void allAreProven() throws Exception {
        Interpreters interpreters = Required.interpreters();
        Path corpus = Required.corpus();
        EngineSetup.initialize();
        List<EquivalenceJob> jobs = jobs(corpus);
        List<EquivalenceJob> chosen = IntStream.range(0, jobs.size()).filter(i -> i % PROVEN == 0).mapToObj(jobs::get).toList();
        try (EquivalenceCheck check = new EquivalenceCheck(interpreters, EquivalenceCheck.TIMEOUT, Cancellation.NEVER)) {
            List<EquivalenceReport> reports = check.run(chosen);
            reports.stream().filter(report -> report.verdict() != Verdict.PROVEN)
                    .forEach(report -> problems.add(ReportText.write(report)));
            if (FULL) {
                writeTable(reports);
            }
        }
        assertEquals("", String.join("\n", problems));
    }

    /** Each row that double precision shows a difference in names the deviation that declares it. */
    private String marked(List<EquivalenceReport> reports) {
        String table = ReportTable.write(reports, BATCH);
        for (EquivalenceReport report : reports) {
            double largest = Math.max(report.float64(), Math.max(report.largestGradient(), report.largestPerturbation()));
            if (largest > EXACT) {
                assertTrue(rounded.contains(report.id()), report.id() + " differs by " + largest + ", and no deviation declares it");
                table = table.replace("| " + report.id() + " | proven |", "| " + report.id() + " | proven, " + ROUNDED + " |");
            }
        }
        return table;
    }

    private String exceptions() {
        return problems.isEmpty()
                ? "Exceptions: none. Every network that `NNPIVOT_CORPUS` names is in the table, each is migrated, and each is proven.\n\n"
                : "Exceptions: " + problems.size() + ".\n\n" + String.join("\n", problems) + "\n\n";
    }

    private void writeTable(List<EquivalenceReport> reports) throws IOException {
        Files.writeString(Checkout.root().resolve("docs/equivalence-corpus.md"), """
                # Networks of others, migrated from PyTorch to TensorFlow and proven

                Made by `./verify --full` from the networks of the public data set BESSER-PEARL/LLM-Generated-NN-Dataset (MIT) that
                `NNPIVOT_CORPUS` names, each by its file. Float32: largest absolute difference of outputs. Float64:
                max|a-b| / max(1, max|a|), of outputs, of gradients by every weight and input, and of outputs with every weight
                perturbed. A row that says Float32Constant is above 1e-9 in double precision, as this deviation declares: TensorFlow
                rounds the constants of its gelu to single precision.

                """ + exceptions() + marked(reports));
    }

    private List<EquivalenceJob> jobs(Path corpus) throws IOException, EquivalenceException {
        List<EquivalenceJob> jobs = new ArrayList<>();
        List<String> rows = Files.readAllLines(corpus.resolve("ds608.csv"));
        for (String row : rows.subList(1, rows.size())) {
            Matcher columns = ROW.matcher(row);
            assertTrue(columns.matches(), row);
            List<Long> shape = shape(columns.group("shape"));
            shape.set(0, (long) BATCH);
            migrate(corpus.resolve(columns.group("path")), columns.group("build"), shape, jobs);
        }
        assertTrue(rows.size() > LEAST, corpus + " holds only " + (rows.size() - 1) + " networks");
        return jobs;
    }

    private static List<Long> shape(String text) {
        return new ArrayList<>(Stream.of(text.split(",")).map(size -> Long.valueOf(size.strip())).toList());
    }

    private void migrate(Path source, String build, List<Long> shape, List<EquivalenceJob> jobs)
            throws IOException, EquivalenceException {
        MigrationRequest request = new MigrationRequest(Framework.KERAS, Optional.empty(), Architecture.KEEP,
                LayoutPolicy.CHANNELS_LAST, Map.of("", shape), false);
        MigrationResult result = new Migrator(Catalogues.bundled()).migrate(
                SourceText.of(source.toString(), Files.readString(source)), request, Cancellation.NEVER);
        if (!result.isComplete()) {
            problems.add(source.getFileName() + " is not migrated: " + result.findings().all());
            return;
        }
        String name = source.getFileName().toString().replace(".py", "");
        if (result.findings().all().stream().anyMatch(finding -> finding.id().equals(ROUNDED))) {
            rounded.add(name);
        }
        Path target = folder.resolve(source.getFileName());
        Files.writeString(target, result.text().orElseThrow());
        MigrationProof proof = new MigrationProof(result, source, target, shape.getFirst(), EXTENT, Limits.ORDINARY);
        jobs.add(proof.job(proof.networks().getLast(), build, build).named(name));
    }
}
