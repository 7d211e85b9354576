// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.notation.ide;

import java.util.List;
import org.nnpivot.editing.Document;
import org.nnpivot.editing.EditedLanguage;
import org.nnpivot.editing.EditedText;
import org.nnpivot.editing.Lexis;
import org.nnpivot.editing.Neighbours;
import org.nnpivot.notation.ide.text.NotationSource;
import org.nnpivot.notation.names.OperatorWords;
import org.nnpivot.operators.Catalogue;

/** The notation of pivots, {@code .nn}. A text refers to no other. */
public final class NotationEditing implements EditedLanguage {

    /** How it looks. */
    public static final Lexis LEXIS = new Lexis("nn", "#", List.of("()", "[]", "{}", "\"\"", "''"));

    private final Catalogue catalogue;
    private final OperatorWords words;

    /** With the operators that may occur. */
    public NotationEditing(Catalogue catalogue) {
        this.catalogue = catalogue;
        this.words = new OperatorWords(catalogue);
    }

    @Override
    public Lexis lexis() {
        return LEXIS;
    }

    @Override
    public EditedText open(Document document, Neighbours neighbours) {
        return new NotationText(new NotationSource(document, catalogue, words));
    }
}
