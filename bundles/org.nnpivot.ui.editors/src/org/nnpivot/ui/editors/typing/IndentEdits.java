// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.ui.editors.typing;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DefaultIndentLineAutoEditStrategy;
import org.eclipse.jface.text.DocumentCommand;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.TextUtilities;
import org.nnpivot.ui.editors.text.LanguagePartitioner;
import org.nnpivot.ui.editors.text.Languages;

/** Indents a new line like the one before it, and further where that opens something. */
public final class IndentEdits extends DefaultIndentLineAutoEditStrategy {

    private static final int PYTHON = 4;
    private static final int OTHERS = 2;

    @Override
    public void customizeDocumentCommand(IDocument document, DocumentCommand command) {
        boolean newLine = command.length == 0 && TextUtilities.equals(document.getLegalLineDelimiters(), command.text) >= 0;
        super.customizeDocumentCommand(document, command);
        if (newLine && opens(document, command.offset)) {
            boolean python = LanguagePartitioner.lexis(document).filter(Languages.PYTHON::equals).isPresent();
            command.text += " ".repeat(python ? PYTHON : OTHERS);
        }
    }

    private static boolean opens(IDocument document, int offset) {
        try {
            int start = document.getLineInformationOfOffset(offset).getOffset();
            String before = document.get(start, offset - start).stripTrailing();
            return before.endsWith(":") || before.endsWith("{");
        } catch (BadLocationException impossible) {
            return false;
        }
    }
}
