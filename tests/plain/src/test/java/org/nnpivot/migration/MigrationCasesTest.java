// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.migration;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.nnpivot.diagnostics.Cancellation;
import org.nnpivot.engine.MigrationResult;
import org.nnpivot.equivalence.EquivalenceCheck;
import org.nnpivot.equivalence.EquivalenceJob;
import org.nnpivot.equivalence.EquivalenceReport;
import org.nnpivot.equivalence.Extent;
import org.nnpivot.equivalence.Interpreters;
import org.nnpivot.equivalence.Limits;
import org.nnpivot.equivalence.MigrationProof;
import org.nnpivot.equivalence.ReportText;
import org.nnpivot.equivalence.Required;
import org.nnpivot.equivalence.Verdict;
import org.nnpivot.model.nn.NeuralNetwork;
import org.nnpivot.testkit.Actual;
import org.nnpivot.testkit.Cases;

/**
 * Files of networks before and after, in {@code tests/cases/migrates}. Where there is a Python with the frameworks, each network
 * is proven equivalent to its source, and the style of the files is checked.
 */
class MigrationCasesTest {

    private static final int LEAST = 50;
    private static final Extent SMALL = new Extent(2, 1, 1);
    private static final int BATCH = 2;
    /** TensorFlow has some constants in single precision only. */
    private static final double INTERPRETED = 1e-6;

    static List<MigrationCase> cases() {
        return Cases.folders("migrates", LEAST).stream().map(MigrationCase::new).toList();
    }

    @TestFactory
    Stream<DynamicTest> migrates() {
        return cases().stream().map(test -> DynamicTest.dynamicTest(test.name(), () -> migrates(test)));
    }

    private static void migrates(MigrationCase test) throws IOException {
        MigrationResult result = test.migrate();
        assertFalse(result.findings().hasErrors(), () -> result.findings().all().toString());
        byte[] actual = result.source().encode(result.text().orElseThrow());
        Actual.keep(test.after(), actual);
        byte[] expected = Actual.expectedBytes(test.after());
        assertEquals(new String(expected, StandardCharsets.ISO_8859_1), new String(actual, StandardCharsets.ISO_8859_1));
        assertArrayEquals(expected, actual);
    }

    @TestFactory
    Stream<DynamicTest> isEquivalent() throws Exception {
        Interpreters interpreters = Required.interpreters();
        List<EquivalenceJob> jobs = new ArrayList<>();
        List<DynamicTest> tests = new ArrayList<>();
        for (MigrationCase test : cases()) {
            try {
                jobs.addAll(jobs(test));
            } catch (Exception failure) {
                tests.add(DynamicTest.dynamicTest(test.name(), () -> {
                    throw failure;
                }));
            }
        }
        try (EquivalenceCheck check = new EquivalenceCheck(interpreters, EquivalenceCheck.TIMEOUT, Cancellation.NEVER)) {
            for (EquivalenceReport report : check.run(jobs)) {
                tests.add(DynamicTest.dynamicTest(report.id(), () -> agrees(report)));
            }
        }
        return tests.stream();
    }

    /** Proven, and the interpreter, where it knows all operators, says the same of the pivots. */
    private static void agrees(EquivalenceReport report) {
        assertEquals(Verdict.PROVEN, report.verdict(), () -> ReportText.write(report));
        report.interpretations().forEach(interpretation -> assertFalse(interpretation.difference() > INTERPRETED, interpretation::text));
    }

    private static List<EquivalenceJob> jobs(MigrationCase test) throws Exception {
        MigrationResult result = test.migrate();
        Path target = Actual.keep(test.after(), result.source().encode(result.text().orElseThrow()));
        MigrationProof proof = new MigrationProof(result, test.before(), target, BATCH, SMALL, Limits.ORDINARY);
        List<EquivalenceJob> jobs = new ArrayList<>();
        for (NeuralNetwork network : proof.networks()) {
            EquivalenceJob job = proof.job(network);
            jobs.add(new EquivalenceJob(test.name() + "/" + job.id(), job.source(), job.target(), job.inputs(), job.outputPermutations(),
                    job.weights(), job.extent(), job.limits()));
        }
        return jobs;
    }

    @Test
    void looksAsWrittenByHand() throws Exception {
        Interpreters interpreters = Required.interpreters();
        List<String> files = Stream.concat(Cases.files("migrates", "after.py", LEAST).stream(),
                Cases.files("operators", ".py", LEAST).stream()).map(Path::toString).toList();
        assertEquals("", StyleCheck.of(interpreters.torch(), files));
    }
}
