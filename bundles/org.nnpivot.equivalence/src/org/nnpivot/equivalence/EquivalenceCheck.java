// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.equivalence;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import org.nnpivot.diagnostics.Cancellation;
import org.nnpivot.diagnostics.CancelledException;
import org.nnpivot.generate.weights.WeightPlanJson;

/**
 * Proves pairs of networks equivalent by running them in their frameworks. It executes the code of both files with the
 * rights of the user, so it is for code that one would run anyway.
 *
 * <p>First the source runs: it constructs the network, draws weights and inputs, and computes outputs in both precisions,
 * gradients of a random weighted sum of the outputs, and outputs with each weight perturbed. Then the target runs on the
 * same: its weights are made of the source's by the plan, which is linear, so its gradients are carried back to the source's
 * weights by the transpose of the plan and compared there, element by element. The processes stay until this object is
 * closed, and the target of one pair runs while the source of the next does. For one thread at a time.
 */
public final class EquivalenceCheck implements AutoCloseable {

    /** How long one half of one proof may take where nothing else is said. */
    public static final Duration TIMEOUT = Duration.ofMinutes(10);

    /** How many sources may have run whose target has not: what they left takes gigabytes of disk for a large network. */
    private static final int MOST_AHEAD = 2;

    private final Workers workers;

    /**
     * Nothing is started yet.
     *
     * @param timeout for one half of one proof
     * @param cancellation asked ten times a second; ends the processes
     * @throws EquivalenceException where the scripts cannot be unpacked
     */
    public EquivalenceCheck(Interpreters interpreters, Duration timeout, Cancellation cancellation)
            throws EquivalenceException {
        workers = new Workers(interpreters, timeout, cancellation);
    }

    /** The report on one pair. */
    public EquivalenceReport run(EquivalenceJob job) {
        return run(List.of(job)).getFirst();
    }

    /**
     * The reports on all pairs, in their order. A pair that cannot be run doesn't keep the others from it.
     *
     * @throws CancelledException where the user no longer wants it; no process runs any more
     */
    public List<EquivalenceReport> run(List<EquivalenceJob> jobs) {
        try (ExecutorService sources = Executors.newSingleThreadExecutor();
                ExecutorService targets = Executors.newSingleThreadExecutor()) {
            jobs.stream().limit(1).forEach(job -> CompletableFuture.runAsync(() -> startTarget(job), targets));
            List<CompletableFuture<EquivalenceReport>> reports = new ArrayList<>();
            Semaphore ahead = new Semaphore(MOST_AHEAD);
            for (EquivalenceJob job : jobs) {
                reports.add(CompletableFuture.supplyAsync(() -> runSource(job, ahead), sources)
                        .thenApplyAsync(half -> half.failure() == null ? runTarget(job, half) : half.failure(), targets)
                        .whenComplete((report, failure) -> ahead.release()));
            }
            return reports.stream().map(EquivalenceCheck::join).toList();
        } catch (CancelledException cancelled) {
            workers.end();
            throw cancelled;
        }
    }

    private static EquivalenceReport join(CompletableFuture<EquivalenceReport> report) {
        try {
            return report.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw e;
        }
    }

    /** Imports the target's framework while the first source runs. If that fails, the first target fails again, and says so. */
    private void startTarget(EquivalenceJob job) {
        try {
            workers.start(job.target().framework());
        } catch (EquivalenceException e) {
            throw new CompletionException(e);
        }
    }

    /** What the source answered and left in the folder, or the report that says why it did not. */
    private record Half(Path folder, Map<?, ?> answer, EquivalenceReport failure) {}

    private Half runSource(EquivalenceJob job, Semaphore ahead) {
        ahead.acquireUninterruptibly();
        try {
            Path folder = workers.newFolder();
            Map<String, Object> request = request("source", job, job.source(), folder);
            request.put("inputs", job.inputs().stream().map(NetworkInput::toJson).toList());
            return new Half(folder, workers.ask(job.source().framework(), request), null);
        } catch (IOException | EquivalenceException e) {
            return new Half(null, Map.of(), failed(job, "the source cannot be run: " + e.getMessage()));
        }
    }

    private EquivalenceReport runTarget(EquivalenceJob job, Half source) {
        try {
            EquivalenceReport report = compare(job, source);
            PythonScripts.delete(source.folder());
            return report.with(job.pivots().stream().map(pivot -> interpret(job, pivot)).toList());
        } catch (IOException e) {
            return failed(job, "the files of the proof cannot be deleted: " + e.getMessage());
        }
    }

    private EquivalenceReport compare(EquivalenceJob job, Half source) {
        try {
            Map<String, Object> request = request("target", job, job.target(), source.folder());
            request.put("plan", WeightPlanJson.toJson(job.weights()));
            request.put("inputPermutations", job.inputs().stream().map(NetworkInput::permutation).toList());
            request.put("outputPermutations", outputPermutations(job, source.answer()));
            request.put("trainable", trainable(source.answer()));
            request.put("unmoved", source.answer().get("unmoved"));
            Map<?, ?> answer = workers.ask(job.target().framework(), request);
            return new Judge(job, source.answer(), answer).report();
        } catch (EquivalenceException e) {
            return failed(job, "the target cannot be run: " + e.getMessage());
        }
    }

    private static EquivalenceReport failed(EquivalenceJob job, String problem) {
        return EquivalenceReport.without(job, Verdict.FAILED, List.of(problem));
    }

    private static Map<String, Object> request(String command, EquivalenceJob job, NetworkCode network, Path folder) {
        Map<String, Object> request = new LinkedHashMap<>();
        request.put("command", command);
        request.put("folder", folder.toString());
        request.put("network", network.toJson());
        request.put("runs", job.extent().runs());
        request.put("draws", job.extent().draws());
        request.put("seed", job.extent().seed());
        return request;
    }

    private static List<List<Integer>> outputPermutations(EquivalenceJob job, Map<?, ?> source) {
        List<List<Integer>> permutations = new ArrayList<>(job.outputPermutations());
        int outputs = ((List<?>) source.get("outputs")).size();
        while (permutations.size() < outputs) {
            permutations.add(List.of());
        }
        return permutations;
    }

    /**
     * Runs the source and computes a pivot of it in the reference interpreter, on the same weights and inputs.
     *
     * @param job whose source it is
     * @return the difference, or why there is none
     */
    public Interpretation interpret(EquivalenceJob job, Pivot pivot) {
        try {
            Map<?, ?> answer = workers.ask(job.source().framework(), interpretation(job, pivot));
            return new Interpretation(pivot.name(), Judge.number(answer.get("difference")), (String) answer.get("reason"));
        } catch (EquivalenceException e) {
            return new Interpretation(pivot.name(), Double.NaN, e.getMessage());
        }
    }

    private static Map<String, Object> interpretation(EquivalenceJob job, Pivot pivot) {
        Map<String, Object> request = request("interpret", job, job.source(), Path.of(""));
        request.put("inputs", job.inputs().stream().map(NetworkInput::toJson).toList());
        request.put("program", pivot.program());
        request.put("inputPermutations", job.inputs().stream()
                .map(input -> pivot.lowered() ? input.permutation() : List.of()).toList());
        request.put("outputPermutations", job.outputPermutations().stream()
                .map(permutation -> pivot.lowered() ? permutation : List.of()).toList());
        return request;
    }

    private static List<Object> trainable(Map<?, ?> source) {
        return ((List<?>) source.get("weights")).stream().map(Map.class::cast)
                .filter(weight -> Boolean.TRUE.equals(weight.get("trainable")))
                .<Object>map(weight -> weight.get("path")).toList();
    }

    /** Ends the processes. */
    @Override
    public void close() {
        workers.close();
    }
}
