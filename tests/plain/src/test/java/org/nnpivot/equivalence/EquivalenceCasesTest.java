// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.equivalence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.nnpivot.diagnostics.Cancellation;
import org.nnpivot.diagnostics.json.JsonReader;
import org.nnpivot.testkit.Cases;

/**
 * Pairs of hand-written networks with hand-written plans, in {@code tests/cases/equivalence}. The folder says the verdict;
 * where it is not "proven", the case says what one of the problems contains.
 */
class EquivalenceCasesTest {

    private static final Extent SMALL = new Extent(4, 2, 1);
    private static final Map<Path, EquivalenceReport> REPORTS = new LinkedHashMap<>();

    @BeforeAll
    static void runAll() throws Exception {
        Interpreters interpreters = Required.interpreters();
        List<Path> files = new ArrayList<>();
        files.addAll(Cases.files("equivalence/failed", ".json", 5));
        files.addAll(Cases.files("equivalence/proven", ".json", 11));
        files.addAll(Cases.files("equivalence/different", ".json", 18));
        List<EquivalenceJob> jobs = new ArrayList<>();
        for (Path file : files) {
            jobs.add(JobJson.read(file.getFileName().toString(), Files.readString(file), networks(file), SMALL, Limits.STRICT));
        }
        try (EquivalenceCheck check = new EquivalenceCheck(interpreters, EquivalenceCheck.TIMEOUT, Cancellation.NEVER)) {
            List<EquivalenceReport> reports = check.run(jobs);
            for (int i = 0; i < files.size(); i++) {
                REPORTS.put(files.get(i), reports.get(i));
            }
        }
    }

    private static Path networks(Path file) {
        return file.getParent().resolveSibling("networks");
    }

    @TestFactory
    Stream<DynamicTest> cases() {
        return REPORTS.keySet().stream().map(file -> DynamicTest.dynamicTest(name(file), () -> check(file)));
    }

    private static String name(Path file) {
        return file.getParent().getFileName() + "/" + file.getFileName();
    }

    private static void check(Path file) throws IOException {
        EquivalenceReport report = REPORTS.get(file);
        Map<?, ?> expected = (Map<?, ?>) JsonReader.read(Files.readString(file));
        String text = ReportText.write(report);
        assertEquals(file.getParent().getFileName().toString(), report.verdict().name().toLowerCase(Locale.ROOT), text);
        if (expected.get("problem") instanceof String problem) {
            assertTrue(text.contains(problem), () -> text + " does not say: " + problem);
        }
        if (report.verdict() == Verdict.PROVEN) {
            assertEquals(expected.get("unmoved") == null ? List.of() : expected.get("unmoved"), report.unmoved());
        }
    }
}
