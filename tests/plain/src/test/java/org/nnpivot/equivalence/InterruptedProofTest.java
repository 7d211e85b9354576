// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.equivalence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nnpivot.diagnostics.Cancellation;
import org.nnpivot.diagnostics.CancelledException;
import org.nnpivot.generate.weights.WeightPlan;
import org.nnpivot.model.nn.ElementType;
import org.nnpivot.operators.Framework;
import org.nnpivot.testkit.Checkout;

/** A proof that takes too long, is no longer wanted, or has no Python. */
class InterruptedProofTest {

    private Interpreters interpreters;

    @BeforeEach
    void findPython() {
        interpreters = Required.interpreters();
    }

    private static EquivalenceJob endless() {
        Path file = Checkout.root().resolve("tests/cases/equivalence/networks/broken_torch.py");
        NetworkCode network = new NetworkCode(file, "Endless()", Framework.TORCH);
        NetworkInput input = new NetworkInput("x", List.of(2L, 4L), ElementType.FLOAT, null, null, List.of());
        return new EquivalenceJob("endless", network, network, List.of(input), List.of(), new WeightPlan(List.of()),
                new Extent(1, 1, 1), Limits.ORDINARY);
    }

    @Test
    void endsWhenTheTimeIsOver() throws Exception {
        try (EquivalenceCheck check = new EquivalenceCheck(interpreters, Duration.ofSeconds(1), Cancellation.NEVER)) {
            EquivalenceReport report = check.run(endless());
            assertEquals(Verdict.FAILED, report.verdict());
            assertEquals(List.of("the source cannot be run: no answer within 1 s"), report.problems());
        }
    }

    @Test
    void endsItsProcessesWhenItIsCancelled() throws Exception {
        AtomicInteger asked = new AtomicInteger();
        Cancellation soon = () -> {
            if (asked.incrementAndGet() > 20) {
                throw new CancelledException();
            }
        };
        long before = ProcessHandle.current().children().count();
        try (EquivalenceCheck check = new EquivalenceCheck(interpreters, EquivalenceCheck.TIMEOUT, soon)) {
            assertThrows(CancelledException.class, () -> check.run(List.of(endless(), endless())));
            for (int tries = 0; tries < 100 && ProcessHandle.current().children().count() > before; tries++) {
                Thread.sleep(100); // an ended process stays in the list until the system has cleaned up behind it
            }
            assertEquals(before, ProcessHandle.current().children().count());
        }
    }

    @Test
    void saysWhatCannotBeStarted() throws Exception {
        Interpreters none = new Interpreters(Path.of("/nowhere/python"));
        try (EquivalenceCheck check = new EquivalenceCheck(none, EquivalenceCheck.TIMEOUT, Cancellation.NEVER)) {
            EquivalenceReport report = check.run(endless());
            assertEquals(Verdict.FAILED, report.verdict());
            assertTrue(report.problems().getFirst().contains("cannot start /nowhere/python"), report.problems()::toString);
        }
    }
}
