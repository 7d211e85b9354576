// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.equivalence;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What the proof of one pair measured. Of a {@link Verdict#FAILED} proof, only the problems mean anything.
 *
 * @param id of the job
 * @param verdict what came of it
 * @param problems why it is not proven, in words; empty when it is
 * @param extent how much was tried
 * @param outputs shapes of the source's outputs
 * @param float32 largest absolute difference of outputs in single precision; NaN where it was not measured
 * @param float64 largest relative difference of outputs in double precision; NaN where it was not measured
 * @param gradients relative difference by weight of the source and by input, in double precision
 * @param perturbation relative difference of outputs while a weight of the source is perturbed, by that weight
 * @param interpretations what the reference interpreter makes of the pivots of the source
 * @param unmoved weights of the source that moved none of its outputs when they were perturbed: of these nothing is proven
 */
public record EquivalenceReport(String id, Verdict verdict, List<String> problems, Extent extent,
        List<List<Long>> outputs, double float32, double float64, SortedMap<String, Double> gradients,
        SortedMap<String, Double> perturbation, List<Interpretation> interpretations, List<String> unmoved) {

    /** Keeps copies. */
    public EquivalenceReport {
        problems = List.copyOf(problems);
        outputs = List.copyOf(outputs);
        gradients = Collections.unmodifiableSortedMap(new TreeMap<>(gradients));
        perturbation = Collections.unmodifiableSortedMap(new TreeMap<>(perturbation));
        interpretations = List.copyOf(interpretations);
        unmoved = List.copyOf(unmoved);
    }

    static EquivalenceReport without(EquivalenceJob job, Verdict verdict, List<String> problems) {
        return new EquivalenceReport(job.id(), verdict, problems, job.extent(), List.of(), Double.NaN, Double.NaN,
                new TreeMap<>(), new TreeMap<>(), List.of(), List.of());
    }

    EquivalenceReport with(List<Interpretation> found) {
        return new EquivalenceReport(id, verdict, problems, extent, outputs, float32, float64, gradients, perturbation, found,
                unmoved);
    }

    /** The largest difference of gradients; 0 where there is none. */
    public double largestGradient() {
        return largest(gradients);
    }

    /** The largest difference of outputs under perturbation; 0 where there is none. */
    public double largestPerturbation() {
        return largest(perturbation);
    }

    private static double largest(Map<String, Double> measures) {
        return measures.values().stream().mapToDouble(Double::doubleValue).max().orElse(0);
    }
}
