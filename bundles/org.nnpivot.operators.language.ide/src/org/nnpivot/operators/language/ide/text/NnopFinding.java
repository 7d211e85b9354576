// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.operators.language.ide.text;

import org.nnpivot.diagnostics.EnumeratedKind;
import org.nnpivot.diagnostics.Severity;

/** What may be wrong in a file of a catalogue. */
public enum NnopFinding implements EnumeratedKind {

    /** The text does not follow the grammar. */
    CATALOGUE_SYNTAX,
    /** The compiler refuses a declaration. */
    CATALOGUE_INVALID;

    private static final Wording WORDING = new Wording(Severity.ERROR, "{0}");

    @Override
    public Wording wording() {
        return WORDING;
    }
}
