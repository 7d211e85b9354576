// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.operators.language.ide;

import java.util.List;
import org.nnpivot.editing.Document;
import org.nnpivot.editing.EditedLanguage;
import org.nnpivot.editing.EditedText;
import org.nnpivot.editing.Lexis;
import org.nnpivot.editing.Neighbours;
import org.nnpivot.operators.language.ide.text.CatalogueTexts;
import org.nnpivot.operators.language.ide.text.NnopSource;

/** The language of the operator catalogue, {@code .nnop}. The files of a folder are one catalogue. */
public final class NnopEditing implements EditedLanguage {

    /** How it looks. */
    public static final Lexis LEXIS = new Lexis("nnop", "//", List.of("()", "[]", "{}", "<>", "\"\""));

    private final CatalogueTexts texts = new CatalogueTexts();

    @Override
    public Lexis lexis() {
        return LEXIS;
    }

    @Override
    public EditedText open(Document document, Neighbours neighbours) {
        return new NnopText(new NnopSource(document, neighbours.of(document), texts));
    }
}
