// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.equivalence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nnpivot.diagnostics.Cancellation;
import org.nnpivot.engine.EngineSetup;
import org.nnpivot.testkit.Checkout;

/**
 * The 28 migrations of the method's evaluation, proven in both frameworks. With {@code -Dnnpivot.full=true} on 100 inputs
 * with two initial weights each, and the table is written to {@code docs/equivalence.md}.
 */
class ScenariosTest {

    private static final int SCENARIOS = 28;
    private static final int LEAST_PROVEN = 12;
    private static final long SMALL = 5_000;
    private static final boolean FULL = Boolean.getBoolean("nnpivot.full");
    /** One at a time: in a batch the runs with a weight perturbed would be as many times dearer. */
    private static final int BATCH = 1;
    private static final Extent EXTENT = FULL ? new Extent(100, 2, 1) : new Extent(1, 1, 1);

    @TempDir
    private Path folder;

    @Test
    void allAreProven() throws Exception {
        Interpreters interpreters = Required.interpreters();
        EngineSetup.initialize();
        Scenarios scenarios = new Scenarios(folder, BATCH, EXTENT);
        List<EquivalenceJob> jobs = scenarios.jobs();
        List<String> problems = new ArrayList<>(scenarios.problems());
        try (EquivalenceCheck check = new EquivalenceCheck(interpreters, EquivalenceCheck.TIMEOUT, Cancellation.NEVER)) {
            List<EquivalenceReport> reports = check.run(jobs.stream().filter(ScenariosTest::isChosen).toList());
            if (FULL) {
                writeTable(reports);
            }
            reports.stream().filter(report -> report.verdict() != Verdict.PROVEN)
                    .forEach(report -> problems.add(ReportText.write(report)));
            assertEquals("", String.join("\n", problems));
            assertEquals(SCENARIOS, jobs.size());
            assertTrue(reports.size() >= LEAST_PROVEN, reports.size() + " proven");
        }
    }

    /** The networks for large images take minutes each, so the ordinary run only migrates them. */
    private static boolean isChosen(EquivalenceJob job) {
        return FULL || job.inputs().getFirst().shape().stream().reduce(1L, (a, b) -> a * b) < SMALL;
    }

    private static void writeTable(List<EquivalenceReport> reports) throws IOException {
        Files.writeString(Checkout.root().resolve("docs/equivalence.md"), """
                # The migrations of the method's evaluation, proven

                Made by `./verify --full`. "Subc-Seq" is a source in subclassing style migrated to a chain of layers; "back" starts
                from a migrated file. Float32: largest absolute difference of outputs. Float64: max|a-b| / max(1, max|a|), of
                outputs, of gradients by every weight and input, and of outputs with every weight perturbed. AlexNet sees images
                of 96 pixels, VGG16 of 64.

                What exceeds 5.96e-08 in float32 is rounding: where Keras draws the weights, values within the network and its
                outputs are about ten times as large as with PyTorch's initial weights (AlexNet: 0.19 against 0.027), and the
                frameworks add up in different orders. In float64 the same runs differ by some 2e-15, which is less by the ratio of
                the two precisions.

                """ + ReportTable.write(reports, BATCH));
    }
}
