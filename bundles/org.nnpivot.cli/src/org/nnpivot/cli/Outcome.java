// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.cli;

import java.io.PrintWriter;
import java.util.Optional;
import org.nnpivot.diagnostics.EngineFinding;
import org.nnpivot.diagnostics.Finding;
import org.nnpivot.diagnostics.Findings;
import org.nnpivot.diagnostics.Severity;

/** Prints findings as they come and knows what exit status they amount to: the worst of all. */
final class Outcome {

    private static final String INDENTATION = "    ";

    private int status = ExitStatus.DONE;

    /** Prints findings of one file. */
    void print(Findings findings, PrintWriter err) {
        for (Finding finding : findings.all()) {
            err.println(finding);
            hint(finding).ifPresent(hint -> err.println(INDENTATION + hint));
            status = Math.max(status, status(finding));
        }
    }

    /** How the command line does what a finding asks for. */
    private static Optional<String> hint(Finding finding) {
        return finding.kind() == EngineFinding.MISSING_INPUT_SHAPE
                ? Optional.of("by --input-shape " + finding.arguments().getFirst() + "=SIZES, the batch first") : Optional.empty();
    }

    private static int status(Finding finding) {
        if (finding.kind() == EngineFinding.INTERNAL_ERROR || finding.kind() == EngineFinding.GENERATED_INVALID) {
            return ExitStatus.INTERNAL;
        }
        if (finding.kind() == EngineFinding.UNREADABLE_FILE) {
            return ExitStatus.USAGE;
        }
        return finding.severity() == Severity.ERROR ? ExitStatus.ERRORS : ExitStatus.DONE;
    }

    int status() {
        return status;
    }
}
