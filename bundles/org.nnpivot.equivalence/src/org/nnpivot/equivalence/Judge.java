// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.equivalence;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Makes a report of what the two processes answered. */
final class Judge {

    private final EquivalenceJob job;
    private final Map<?, ?> source;
    private final Map<?, ?> target;
    private final List<String> problems = new ArrayList<>();

    Judge(EquivalenceJob job, Map<?, ?> source, Map<?, ?> target) {
        this.job = job;
        this.source = source;
        this.target = target;
    }

    EquivalenceReport report() {
        problems.addAll(texts(target.get("problems")));
        if (!problems.isEmpty()) {
            return EquivalenceReport.without(job, Verdict.DIFFERENT, problems);
        }
        double float32 = number(target.get("float32"));
        double float64 = number(target.get("float64"));
        SortedMap<String, Double> gradients = measures("gradients");
        SortedMap<String, Double> perturbation = measures("perturbation");
        List<String> unmoved = texts(source.get("unmoved"));
        judgeSource(perturbation, unmoved);
        judge("the outputs differ in single precision", float32, job.limits().float32());
        judge("the outputs differ in double precision", float64, job.limits().float64());
        judgeEach("the gradients differ by ", gradients, job.limits().gradients());
        judgeEach("the outputs differ when a weight is perturbed: ", perturbation, job.limits().float64());
        Verdict verdict = problems.isEmpty() ? Verdict.PROVEN : Verdict.DIFFERENT;
        return new EquivalenceReport(job.id(), verdict, problems, job.extent(), shapes(), float32, float64, gradients,
                perturbation, List.of(), unmoved);
    }

    /** Equal outputs prove nothing where the source computes no numbers, or none that depend on its weights. */
    private void judgeSource(Map<String, Double> perturbation, List<String> unmoved) {
        if (!Boolean.TRUE.equals(source.get("finite"))) {
            problems.add("the source's outputs are not finite, so they prove nothing");
        }
        if (!perturbation.isEmpty() && unmoved.containsAll(perturbation.keySet())) {
            problems.add("no weight of the source moves its outputs, so they prove nothing");
        }
    }

    private void judge(String what, double measure, double limit) {
        if (!(measure <= limit)) {
            problems.add(String.format(Locale.ROOT, "%s: %.2e, the limit is %.0e", what, measure, limit));
        }
    }

    private void judgeEach(String what, Map<String, Double> measures, double limit) {
        measures.forEach((name, measure) -> judge(what + name, measure, limit));
    }

    private SortedMap<String, Double> measures(String key) {
        SortedMap<String, Double> measures = new TreeMap<>();
        ((Map<?, ?>) target.get(key)).forEach((name, measure) -> measures.put((String) name, number(measure)));
        return measures;
    }

    private List<List<Long>> shapes() {
        return ((List<?>) source.get("outputs")).stream()
                .map(shape -> ((List<?>) shape).stream().map(size -> ((Number) size).longValue()).toList()).toList();
    }

    private static List<String> texts(Object json) {
        return ((List<?>) json).stream().map(String.class::cast).toList();
    }

    /** Numbers that JSON has no notation for come as text. */
    static double number(Object json) {
        return json instanceof Number number ? number.doubleValue() : Double.parseDouble((String) json);
    }
}
