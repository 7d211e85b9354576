// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.python.normal;

import org.nnpivot.diagnostics.EngineFinding;
import org.nnpivot.diagnostics.Findings;
import org.nnpivot.model.python.Node;
import org.nnpivot.python.SourceText;

/** Says which statements of a network have no counterpart in the normal form, though nothing is refused. */
final class Notes {

    private final SourceText source;
    private final Findings findings;

    Notes(SourceText source, Findings findings) {
        this.source = source;
        this.findings = findings;
    }

    /** A statement that is left out; the finding quotes its first line. */
    void leftOut(EngineFinding kind, Node statement) {
        findings.add(kind, source.range(statement), source.text(statement).lines().findFirst().orElse(""));
    }
}
