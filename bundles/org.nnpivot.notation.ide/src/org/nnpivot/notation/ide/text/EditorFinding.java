// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.notation.ide.text;

import java.util.Locale;
import org.nnpivot.diagnostics.FindingKind;
import org.nnpivot.diagnostics.Severity;

/** What only somebody who writes a model wants to know. */
public enum EditorFinding implements FindingKind {

    /** Nothing says how large an input is. */
    INPUT_WITHOUT_SHAPE(Severity.NOTE, "the shape of {0} is not known, so that shapes that depend on it are not either");

    private final Severity severity;
    private final String template;

    EditorFinding(Severity severity, String template) {
        this.severity = severity;
        this.template = template;
    }

    @Override
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public Severity severity() {
        return severity;
    }

    @Override
    public String template() {
        return template;
    }
}
