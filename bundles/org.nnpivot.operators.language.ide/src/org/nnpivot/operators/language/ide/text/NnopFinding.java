// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.operators.language.ide.text;

import java.util.Locale;
import org.nnpivot.diagnostics.FindingKind;
import org.nnpivot.diagnostics.Severity;

/** What may be wrong in a file of a catalogue. */
public enum NnopFinding implements FindingKind {

    /** The text does not follow the grammar. */
    CATALOGUE_SYNTAX,
    /** The compiler refuses a declaration. */
    CATALOGUE_INVALID;

    @Override
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public String template() {
        return "{0}";
    }
}
