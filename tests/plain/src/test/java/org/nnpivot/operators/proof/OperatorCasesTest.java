// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.operators.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.nnpivot.diagnostics.Cancellation;
import org.nnpivot.engine.EngineSetup;
import org.nnpivot.engine.MigrationResult;
import org.nnpivot.equivalence.EquivalenceCheck;
import org.nnpivot.equivalence.EquivalenceException;
import org.nnpivot.equivalence.EquivalenceJob;
import org.nnpivot.equivalence.EquivalenceReport;
import org.nnpivot.equivalence.Extent;
import org.nnpivot.equivalence.Interpreters;
import org.nnpivot.equivalence.Limits;
import org.nnpivot.equivalence.MigrationProof;
import org.nnpivot.equivalence.ReportText;
import org.nnpivot.equivalence.Required;
import org.nnpivot.equivalence.Verdict;
import org.nnpivot.model.nn.Model;
import org.nnpivot.operators.Catalogues;
import org.nnpivot.operators.Framework;
import org.nnpivot.operators.Operator;
import org.nnpivot.testkit.Actual;
import org.nnpivot.testkit.Cases;

/**
 * Every operator has a case, {@code tests/cases/operators/NAME}, and every case is about an operator. A case is migrated in each
 * direction that the catalogue reads, and proven in both frameworks.
 */
class OperatorCasesTest {

    private static final int LEAST = 150;
    private static final Extent SMALL = new Extent(1, 1, 1);
    private static final int BATCH = 2;

    @BeforeAll
    static void setUp() {
        EngineSetup.initialize();
    }

    private static List<Path> folders() {
        return Cases.folders("operators", LEAST);
    }

    private static List<OperatorCase> cases() {
        return folders().stream().flatMap(folder -> Stream.of(Framework.values()).map(source -> new OperatorCase(folder, source)))
                .filter(each -> Files.exists(each.source())).toList();
    }

    @Test
    void everyOperatorHasACaseAndEveryCaseAnOperator() {
        Set<String> operators = Catalogues.bundled().operators().stream().map(Operator::name).collect(Collectors.toCollection(TreeSet::new));
        Set<String> tested = folders().stream().map(folder -> folder.getFileName().toString()).collect(Collectors.toCollection(TreeSet::new));
        assertEquals(operators, tested);
    }

    @Test
    void everyFrameworkThatIsReadHasASource() {
        Set<String> tested = cases().stream().map(OperatorCase::name).collect(Collectors.toSet());
        Set<String> missing = new TreeSet<>();
        for (Operator operator : Catalogues.bundled().operators()) {
            for (Framework source : Framework.values()) {
                String name = new OperatorCase(Path.of(operator.name()), source).name();
                if (Samples.isRead(operator, source) && !tested.contains(name)) {
                    missing.add(name);
                }
            }
        }
        assertEquals(Set.of(), missing);
    }

    @TestFactory
    Stream<DynamicTest> isAboutTheOperator() {
        return folders().stream().map(folder -> DynamicTest.dynamicTest(folder.getFileName().toString(), () -> {
            Set<String> found = new TreeSet<>();
            for (OperatorCase each : cases().stream().filter(each -> each.folder().equals(folder)).toList()) {
                MigrationResult result = each.migrate();
                collect(result.pivot(), found);
                result.lowered().ifPresent(lowered -> collect(lowered.model(), found));
                if (Files.exists(each.refusal())) {
                    found.add(each.operator());
                }
            }
            assertTrue(found.contains(folder.getFileName().toString()), found::toString);
        }));
    }

    private static void collect(Model model, Set<String> found) {
        for (EObject each : (Iterable<EObject>) model::eAllContents) {
            if (each instanceof org.nnpivot.model.nn.Operator operator) {
                found.add(operator.getType());
            }
        }
    }

    @TestFactory
    Stream<DynamicTest> migrates() {
        return cases().stream().map(each -> DynamicTest.dynamicTest(each.name(), () -> migrates(each)));
    }

    private static void migrates(OperatorCase each) throws IOException {
        MigrationResult result = each.migrate();
        if (!result.isComplete()) {
            assertEquals(Actual.expected(each.refusal()), Actual.keep(each.refusal(), OperatorCase.errors(result)));
            return;
        }
        String text = result.text().orElseThrow();
        Actual.keep(each.own(), text);
        assertEquals(Actual.expected(each.expected()), text);
        if (Files.exists(each.own()) && Files.exists(new OperatorCase(each.folder(), each.framework().other()).source())) {
            assertNotEquals(Files.readString(new OperatorCase(each.folder(), each.framework().other()).source()), text,
                    () -> each.own() + " says nothing new");
        }
    }

    @TestFactory
    Stream<DynamicTest> isEquivalent() throws Exception {
        Interpreters interpreters = Required.interpreters();
        List<EquivalenceJob> jobs = new ArrayList<>();
        for (OperatorCase each : cases()) {
            MigrationResult result = each.migrate();
            if (result.isComplete()) {
                jobs.add(job(each, result));
            }
        }
        try (EquivalenceCheck check = new EquivalenceCheck(interpreters, EquivalenceCheck.TIMEOUT, Cancellation.NEVER)) {
            return check.run(jobs).stream().map(OperatorCasesTest::isProven);
        }
    }

    private static DynamicTest isProven(EquivalenceReport report) {
        return DynamicTest.dynamicTest(report.id(), () -> assertEquals(Verdict.PROVEN, report.verdict(), () -> ReportText.write(report)));
    }

    private static EquivalenceJob job(OperatorCase each, MigrationResult result) throws IOException, EquivalenceException {
        Path target = Actual.keep(each.own(), result.text().orElseThrow().getBytes(StandardCharsets.UTF_8));
        MigrationProof proof = new MigrationProof(result, each.source(), target, BATCH, SMALL, Limits.ORDINARY);
        EquivalenceJob job = proof.job(proof.networks().getLast());
        return new EquivalenceJob(each.name(), job.source(), job.target(), job.inputs(), job.outputPermutations(), job.weights(),
                job.extent(), job.limits(), job.pivots());
    }
}
