// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.migration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
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
import org.nnpivot.testkit.Cases;

/**
 * A class that keeps its loops is right for every value of the parameters that they depend on. {@code values.txt} of a case has
 * other defaults, one a line as {@code depth=2 -> depth=5}: the class with these is migrated to the same text but for the
 * defaults, and proven equivalent with them.
 */
class LoopValuesTest {

    private static final int LEAST = 2;
    private static final Extent SMALL = new Extent(2, 1, 1);
    private static final int BATCH = 2;

    @TempDir
    Path folder;

    private static List<MigrationCase> cases() {
        return Cases.folders("migrates", LEAST).stream().map(MigrationCase::new)
                .filter(test -> Files.exists(test.folder().resolve("values.txt"))).toList();
    }

    @TestFactory
    Stream<DynamicTest> isTheSameText() {
        assertTrue(cases().size() >= LEAST, () -> "only " + cases().size() + " cases with other values");
        return cases().stream().map(test -> DynamicTest.dynamicTest(test.name(), () -> {
            MigrationResult result = changed(test).migrate();
            assertFalse(result.findings().hasErrors(), () -> result.findings().all().toString());
            assertEquals(replaced(test, Files.readString(test.after())), result.text().orElseThrow());
        }));
    }

    @TestFactory
    Stream<DynamicTest> isEquivalent() throws Exception {
        Interpreters interpreters = Required.interpreters();
        List<EquivalenceJob> jobs = new ArrayList<>();
        for (MigrationCase test : cases()) {
            jobs.addAll(jobs(changed(test)));
        }
        List<DynamicTest> tests = new ArrayList<>();
        try (EquivalenceCheck check = new EquivalenceCheck(interpreters, EquivalenceCheck.TIMEOUT, Cancellation.NEVER)) {
            for (EquivalenceReport report : check.run(jobs)) {
                tests.add(DynamicTest.dynamicTest(report.id(),
                        () -> assertEquals(Verdict.PROVEN, report.verdict(), () -> ReportText.write(report))));
            }
        }
        return tests.stream();
    }

    private static List<EquivalenceJob> jobs(MigrationCase test) throws Exception {
        MigrationResult result = test.migrate();
        Files.write(test.after(), result.source().encode(result.text().orElseThrow()));
        MigrationProof proof = new MigrationProof(result, test.before(), test.after(), BATCH, SMALL, Limits.ORDINARY);
        List<EquivalenceJob> jobs = new ArrayList<>();
        for (NeuralNetwork network : proof.networks()) {
            jobs.add(proof.job(network));
        }
        return jobs;
    }

    /** The case with the other values. */
    private MigrationCase changed(MigrationCase test) throws IOException {
        Path changed = Files.createDirectories(folder.resolve(test.name()));
        Files.writeString(changed.resolve("before.py"), replaced(test, Files.readString(test.before())));
        Files.copy(test.folder().resolve("shapes.txt"), changed.resolve("shapes.txt"));
        return new MigrationCase(changed);
    }

    private static String replaced(MigrationCase test, String text) throws IOException {
        String changed = text;
        for (String line : Files.readAllLines(test.folder().resolve("values.txt"), StandardCharsets.UTF_8)) {
            String[] sides = line.split(" -> ");
            assertTrue(changed.contains(sides[0]), () -> sides[0] + " stands nowhere");
            changed = changed.replace(sides[0], sides[1]);
        }
        return changed;
    }
}
