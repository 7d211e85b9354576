// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.equivalence;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** One report in words, for a screen. */
public final class ReportText {

    private static final int MOST = 5;

    private ReportText() {
    }

    /** Lines, each ended by a line feed. */
    public static String write(EquivalenceReport report) {
        List<String> lines = new ArrayList<>();
        lines.add(report.id() + ": " + report.verdict().name().toLowerCase(Locale.ROOT));
        report.problems().forEach(problem -> lines.add("  " + problem.replace("\n", "\n    ")));
        if (!Double.isNaN(report.float32())) {
            addMeasures(report, lines);
        }
        report.interpretations().forEach(interpretation -> lines.add("  " + interpretation.text()));
        return String.join("\n", lines) + "\n";
    }

    private static void addMeasures(EquivalenceReport report, List<String> lines) {
        lines.add(line("outputs, float32", report.float32(), "largest absolute difference, %d inputs, %d initial weights"
                .formatted(report.extent().runs(), report.extent().draws())));
        lines.add(line("outputs, float64", report.float64(), "max|a-b| / max(1, max|a|)"));
        lines.add(line("gradients, float64", report.largestGradient(), worst(report.gradients())));
        lines.add(line("weights perturbed", report.largestPerturbation(), worst(report.perturbation())));
        if (!report.unmoved().isEmpty()) {
            lines.add("  these weights of the source move no output, so nothing is known of them: "
                    + shortened(report.unmoved()));
        }
    }

    private static String line(String name, double measure, String explanation) {
        return String.format(Locale.ROOT, "  %-20s %9.2e  %s", name, measure, explanation);
    }

    private static String worst(Map<String, Double> measures) {
        return measures.entrySet().stream().max(Map.Entry.comparingByValue())
                .map(entry -> "of " + measures.size() + ", the largest is that of " + entry.getKey()).orElse("none");
    }

    private static String shortened(List<String> names) {
        String more = names.size() > MOST ? " and " + (names.size() - MOST) + " more" : "";
        return String.join(", ", names.subList(0, Math.min(MOST, names.size()))) + more;
    }
}
