// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.operators.proof;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.nnpivot.diagnostics.Cancellation;
import org.nnpivot.diagnostics.EngineFinding;
import org.nnpivot.diagnostics.Finding;
import org.nnpivot.diagnostics.Severity;
import org.nnpivot.engine.MigrationRequest;
import org.nnpivot.engine.MigrationResult;
import org.nnpivot.engine.Migrator;
import org.nnpivot.equivalence.EquivalenceException;
import org.nnpivot.equivalence.EquivalenceJob;
import org.nnpivot.equivalence.EquivalenceReport;
import org.nnpivot.equivalence.Extent;
import org.nnpivot.equivalence.Limits;
import org.nnpivot.equivalence.MigrationProof;
import org.nnpivot.equivalence.NetworkInput;
import org.nnpivot.generate.Architecture;
import org.nnpivot.model.nn.ElementType;
import org.nnpivot.operators.Catalogues;
import org.nnpivot.operators.Framework;
import org.nnpivot.python.SourceText;
import org.nnpivot.shapes.LayoutPolicy;

/** Migrates networks of some samples until there is one that its own framework runs. */
final class SampleProof {

    private static final Extent EXTENT = new Extent(1, 1, 1);
    private static final int BATCH = 2;
    /** TensorFlow has not every operator with the channels in front for the CPU, so the source's order is not among these. */
    private static final List<LayoutPolicy> LAYOUTS = List.of(LayoutPolicy.CHANNELS_LAST, LayoutPolicy.NATIVE);
    /** Single precision is limited by the absolute difference, and some results are large; double precision decides. */
    private static final Limits LIMITS = new Limits(1e-3, Limits.ORDINARY.float64(), Limits.ORDINARY.gradients());
    /** Where results are not finite, inputs are drawn from [0, 1), then from [1, 2). */
    private static final int LARGEST_SHIFT = 1;
    private static final String NOT_FINITE = "not finite";
    private static final String SOURCE_FAILS = "the source cannot be run";

    private final Iterator<Sample> samples;
    private final Path folder;
    private final int number;
    private final Set<String> exceptions = new TreeSet<>();
    private Iterator<SampleOperands> operands = List.<SampleOperands>of().iterator();
    private Sample sample;
    private EquivalenceJob last;
    private int shift = -1;

    /**
     * Files go to the folder.
     *
     * @param number tells the files from those of other proofs
     */
    SampleProof(List<Sample> samples, Path folder, int number) {
        this.samples = samples.iterator();
        this.folder = folder;
        this.number = number;
    }

    /** Why there is nothing to prove, a line each reason. */
    Set<String> exceptions() {
        if (exceptions.isEmpty()) {
            note("no operands fit");
        }
        return exceptions;
    }

    private void note(String reason) {
        exceptions.add(subject() + ", " + sample.form().key() + ": " + reason);
    }

    /** The operator and the framework it is read from. */
    String subject() {
        return sample.operator().name() + " of " + sample.form().framework().commandLineName();
    }

    /** What to prove next; nothing when all has been tried. */
    Optional<EquivalenceJob> next() throws IOException, EquivalenceException {
        if (shift >= 0) {
            return Optional.of(last);
        }
        while (operands.hasNext() || samples.hasNext()) {
            if (!operands.hasNext()) {
                sample = samples.next();
                operands = sample.isComparable() ? SampleOperands.of(sample).iterator() : operands;
                if (!sample.isComparable()) {
                    note("its results are not to be compared");
                }
                continue;
            }
            Optional<EquivalenceJob> job = job(operands.next());
            if (job.isPresent()) {
                last = job.get();
                return job;
            }
        }
        return Optional.empty();
    }

    private Optional<EquivalenceJob> job(SampleOperands use) throws IOException, EquivalenceException {
        String text = SampleText.of(use);
        if (text == null) {
            note("a value is not known");
            return Optional.empty();
        }
        Path source = folder.resolve("source" + number + ".py");
        Framework target = sample.form().framework().other();
        MigrationRequest request = new MigrationRequest(target, Optional.empty(), Architecture.KEEP,
                LAYOUTS.get(sample.number() % LAYOUTS.size()), use.shapes(), false);
        MigrationResult result = new Migrator(Catalogues.bundled()).migrate(SourceText.of(source.toString(), text), request,
                Cancellation.NEVER);
        if (!result.isComplete()) {
            result.findings().all().stream().filter(SampleProof::isRefusal).forEach(finding -> note(finding.id()));
            return Optional.empty();
        }
        Files.writeString(source, text);
        Path written = folder.resolve("target" + number + ".py");
        Files.writeString(written, result.text().orElseThrow());
        MigrationProof proof = new MigrationProof(result, source, written, BATCH, EXTENT, LIMITS);
        EquivalenceJob job = proof.job(proof.networks().getLast());
        return Optional.of(with(job, job.inputs()));
    }

    private static boolean isRefusal(Finding finding) {
        return finding.severity() == Severity.ERROR && !finding.id().equals(EngineFinding.SHAPE_CONFLICT.id());
    }

    private EquivalenceJob with(EquivalenceJob job, List<NetworkInput> inputs) {
        return new EquivalenceJob(sample.toString(), job.source(), job.target(), inputs, job.outputPermutations(), job.weights(),
                job.extent(), job.limits());
    }

    /** Whether the source is to blame: other numbers are tried where the results are none, other operands where it does not run. */
    boolean mayTryAnother(EquivalenceReport report) {
        String problems = String.join("\n", report.problems());
        if (problems.contains(NOT_FINITE) && shift < LARGEST_SHIFT) {
            shift++;
            long low = shift;
            last = with(last, last.inputs().stream().map(input -> input.type() != ElementType.FLOAT ? input
                    : new NetworkInput(input.name(), input.shape(), input.type(), low, low + 1, input.permutation())).toList());
            return true;
        }
        shift = -1;
        if (problems.contains(SOURCE_FAILS)) {
            note(SOURCE_FAILS);
        }
        return problems.contains(SOURCE_FAILS);
    }
}
