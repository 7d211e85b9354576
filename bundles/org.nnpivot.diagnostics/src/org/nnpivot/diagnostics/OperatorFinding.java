// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.diagnostics;

import java.util.Objects;

/**
 * A kind of finding that an operator's entry in the catalogue declares.
 *
 * @param id stable name
 * @param severity its weight
 * @param template text for people, with {@code {0}}, {@code {1}}, … for arguments
 */
public record OperatorFinding(String id, Severity severity, String template) implements FindingKind {

    /** Checks that nothing is missing. */
    public OperatorFinding {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(template, "template");
    }

    /** An operator's notes are its declared deviations. */
    @Override
    public boolean isDeviation() {
        return severity == Severity.NOTE;
    }
}
