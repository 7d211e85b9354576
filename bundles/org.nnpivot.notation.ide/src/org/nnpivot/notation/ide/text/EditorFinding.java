// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.notation.ide.text;

import org.nnpivot.diagnostics.EnumeratedKind;
import org.nnpivot.diagnostics.Severity;

/** What only somebody who writes a model wants to know. */
public enum EditorFinding implements EnumeratedKind {

    /** Nothing says how large an input is. */
    INPUT_WITHOUT_SHAPE(Severity.NOTE, "the shape of {0} is not known, so that shapes that depend on it are not either");

    private final Wording wording;

    EditorFinding(Severity severity, String template) {
        this.wording = new Wording(severity, template);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
