// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.equivalence;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Reports as a table in Markdown, one row each. */
public final class ReportTable {

    private static final String HEAD = """
            | networks | verdict | inputs | draws | outputs, float32 | outputs, float64 | gradients, float64 | weights perturbed |
            |---|---|---|---|---|---|---|---|
            """;

    private ReportTable() {
    }

    /**
     * The table. A verdict that isn't "proven" is followed by its first problem.
     *
     * @param batch how many inputs one run takes at once
     */
    public static String write(List<EquivalenceReport> reports, int batch) {
        return HEAD + reports.stream().map(report -> row(report, batch)).collect(Collectors.joining());
    }

    private static String row(EquivalenceReport report, int batch) {
        String verdict = report.verdict().name().toLowerCase(Locale.ROOT);
        String problem = report.problems().isEmpty() ? "" : ": " + report.problems().getFirst().lines().findFirst().orElse("");
        return String.format(Locale.ROOT, "| %s | %s | %d | %d | %.2e | %.2e | %.2e of %d | %.2e of %d%s |%n", report.id(),
                verdict + problem, report.extent().runs() * batch, report.extent().draws(), report.float32(), report.float64(),
                report.largestGradient(), report.gradients().size(), report.largestPerturbation(),
                report.perturbation().size(), unmoved(report)).replace(System.lineSeparator(), "\n");
    }

    private static String unmoved(EquivalenceReport report) {
        return report.unmoved().isEmpty() ? "" : ", " + report.unmoved().size() + " without effect";
    }
}
