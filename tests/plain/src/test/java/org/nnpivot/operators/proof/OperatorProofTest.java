// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.operators.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nnpivot.diagnostics.Cancellation;
import org.nnpivot.engine.EngineSetup;
import org.nnpivot.equivalence.EquivalenceCheck;
import org.nnpivot.equivalence.EquivalenceJob;
import org.nnpivot.equivalence.EquivalenceReport;
import org.nnpivot.equivalence.Interpreters;
import org.nnpivot.equivalence.ReportText;
import org.nnpivot.equivalence.Required;
import org.nnpivot.equivalence.Verdict;
import org.nnpivot.operators.Catalogues;
import org.nnpivot.operators.Framework;
import org.nnpivot.operators.Operator;
import org.nnpivot.testkit.Actual;
import org.nnpivot.testkit.Checkout;

/**
 * Networks of one operator, made of nothing but the catalogue, agree in both frameworks: one of each operator and direction, or
 * with {@code -Dnnpivot.full=true} each form with all pairs of values from the declared domains. What cannot be
 * compared in a direction, with the reasons, is listed in {@code tests/cases/operators/exceptions.txt}.
 */
class OperatorProofTest {

    private static final boolean FULL = Boolean.getBoolean("nnpivot.full");
    private static final int LEAST_PROVEN = 250;

    @TempDir
    private Path folder;
    private final List<String> different = new ArrayList<>();
    private final Set<String> exceptions = new TreeSet<>();
    private final Set<String> proven = new TreeSet<>();
    private int count;

    @Test
    void agree() throws Exception {
        Interpreters interpreters = Required.interpreters();
        EngineSetup.initialize();
        List<SampleProof> open = proofs();
        try (EquivalenceCheck check = new EquivalenceCheck(interpreters, EquivalenceCheck.TIMEOUT, Cancellation.NEVER)) {
            while (!open.isEmpty()) {
                open = round(open, check);
            }
        }
        exceptions.removeIf(line -> proven.contains(line.substring(0, line.indexOf(','))));
        Path list = Checkout.root().resolve("tests/cases/operators/exceptions.txt");
        String actual = Actual.keep(list, String.join("\n", exceptions) + "\n");
        assertEquals("", String.join("\n", different));
        assertEquals(Actual.expected(list), actual);
        assertTrue(count >= LEAST_PROVEN, () -> "only " + count + " networks are proven");
    }

    /** One proof each sample in a full run; else one each operator and direction, and of all samples one further each time. */
    private List<SampleProof> proofs() {
        List<SampleProof> proofs = new ArrayList<>();
        int turn = 0;
        for (Operator operator : Catalogues.bundled().operators()) {
            turn++;
            for (Framework source : Framework.values()) {
                List<Sample> samples = Samples.of(operator, source);
                int first = samples.isEmpty() ? 0 : turn % samples.size();
                List<Sample> turned = new ArrayList<>(samples.subList(first, samples.size()));
                turned.addAll(samples.subList(0, first));
                if (FULL) {
                    turned.forEach(sample -> proofs.add(new SampleProof(List.of(sample), folder, proofs.size())));
                } else if (!turned.isEmpty()) {
                    proofs.add(new SampleProof(turned, folder, proofs.size()));
                }
            }
        }
        return proofs;
    }

    /** Tries each open proof once; gives those whose source does not run and that have something else to try. */
    private List<SampleProof> round(List<SampleProof> open, EquivalenceCheck check) throws Exception {
        List<SampleProof> tried = new ArrayList<>();
        List<EquivalenceJob> jobs = new ArrayList<>();
        for (SampleProof proof : open) {
            Optional<EquivalenceJob> job = proof.next();
            if (job.isPresent()) {
                tried.add(proof);
                jobs.add(job.get());
            } else {
                exceptions.addAll(proof.exceptions());
            }
        }
        List<EquivalenceReport> reports = check.run(jobs);
        List<SampleProof> left = new ArrayList<>();
        for (int i = 0; i < reports.size(); i++) {
            EquivalenceReport report = reports.get(i);
            if (report.verdict() == Verdict.PROVEN) {
                proven.add(tried.get(i).subject());
                count++;
            } else if (tried.get(i).mayTryAnother(report)) {
                left.add(tried.get(i));
            } else {
                different.add(ReportText.write(report) + "\n" + Files.readString(jobs.get(i).source().file())
                        + Files.readString(jobs.get(i).target().file()));
            }
        }
        return left;
    }
}
