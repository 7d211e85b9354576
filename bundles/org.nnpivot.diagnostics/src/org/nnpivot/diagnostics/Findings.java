// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.diagnostics;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Collects the findings of one run in the order they were made. One thread at a time. */
public final class Findings {

    private final List<Finding> findings = new ArrayList<>();

    /** Appends a finding; each argument is put in by its {@code toString}. */
    public void add(FindingKind kind, SourceRange range, Object... arguments) {
        List<String> texts = new ArrayList<>(arguments.length);
        for (Object argument : arguments) {
            texts.add(String.valueOf(argument));
        }
        add(new Finding(kind, range, texts));
    }

    /** Appends a finding. */
    public void add(Finding finding) {
        findings.add(finding);
    }

    /** Appends what another stage or file collected. */
    public void addAll(Findings others) {
        findings.addAll(others.findings);
    }

    /** All findings so far, oldest first; a view that can't be changed. */
    public List<Finding> all() {
        return Collections.unmodifiableList(findings);
    }

    /** The number of findings of a severity. */
    public long count(Severity severity) {
        return findings.stream().filter(finding -> finding.severity() == severity).count();
    }

    /** Whether there is at least one error. */
    public boolean hasErrors() {
        return count(Severity.ERROR) > 0;
    }
}
