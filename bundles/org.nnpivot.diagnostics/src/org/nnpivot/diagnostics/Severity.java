// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.diagnostics;

/** How much a finding weighs. Only an error changes the exit status. */
public enum Severity {
    /** Something was not translated, or what was written may not mean the same. */
    ERROR("error"),
    /** The result is meant to be right, but a person should look. */
    WARNING("warning"),
    /** What was done and why, for the record. */
    NOTE("note");

    private final String label;

    Severity(String label) {
        this.label = label;
    }

    /** The word that reports print. */
    public String label() {
        return label;
    }
}
