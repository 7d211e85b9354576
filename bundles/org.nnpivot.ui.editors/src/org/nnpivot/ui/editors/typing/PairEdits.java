// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.ui.editors.typing;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DocumentCommand;
import org.eclipse.jface.text.IAutoEditStrategy;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.TextUtilities;
import org.nnpivot.editing.Lexis;
import org.nnpivot.ui.editors.text.LanguagePartitioner;

/** Closes what is opened, steps over what is closed twice, and takes both of an empty pair away. */
public final class PairEdits implements IAutoEditStrategy {

    @Override
    public void customizeDocumentCommand(IDocument document, DocumentCommand command) {
        LanguagePartitioner.lexis(document).ifPresent(lexis -> {
            try {
                edit(document, command, lexis);
            } catch (BadLocationException impossible) {
                command.doit = true;
            }
        });
    }

    private static void edit(IDocument document, DocumentCommand command, Lexis lexis) throws BadLocationException {
        if (command.text.length() == 1 && command.length == 0) {
            for (String pair : lexis.pairs()) {
                if (closes(document, command, pair)) {
                    command.text = "";
                    command.caretOffset = command.offset + 1;
                    command.shiftsCaret = false;
                    return;
                }
                if (opens(document, command, pair)) {
                    command.text = pair;
                    command.caretOffset = command.offset + 1;
                    command.shiftsCaret = false;
                    return;
                }
            }
        } else if (command.text.isEmpty() && command.length == 1 && isEmptyPair(document, command.offset, lexis)) {
            command.length = 2;
        }
    }

    /** The sign that stands there already, where the line has as many closed as opened. */
    private static boolean closes(IDocument document, DocumentCommand command, String pair) throws BadLocationException {
        char close = pair.charAt(1);
        if (command.text.charAt(0) != close || at(document, command.offset) != close) {
            return false;
        }
        String line = line(document, command.offset);
        long opened = line.chars().filter(sign -> sign == pair.charAt(0)).count();
        return pair.charAt(0) == close ? opened % 2 == 0 : opened == line.chars().filter(sign -> sign == close).count();
    }

    private static boolean opens(IDocument document, DocumentCommand command, String pair) throws BadLocationException {
        boolean quote = pair.charAt(0) == pair.charAt(1);
        char before = at(document, command.offset - 1);
        boolean code = TextUtilities.getContentType(document, LanguagePartitioner.ID, command.offset, true).equals(IDocument.DEFAULT_CONTENT_TYPE);
        boolean comparison = pair.equals("<>") && before == ' ';
        return command.text.charAt(0) == pair.charAt(0) && code && !comparison && !Character.isJavaIdentifierPart(at(document, command.offset))
                && !(quote && (Character.isJavaIdentifierPart(before) || before == pair.charAt(0)));
    }

    private static boolean isEmptyPair(IDocument document, int offset, Lexis lexis) throws BadLocationException {
        String both = offset + 2 <= document.getLength() ? document.get(offset, 2) : "";
        return lexis.pairs().contains(both);
    }

    /** A space where there is nothing. */
    private static char at(IDocument document, int offset) throws BadLocationException {
        return offset >= 0 && offset < document.getLength() ? document.getChar(offset) : ' ';
    }

    private static String line(IDocument document, int offset) throws BadLocationException {
        int line = document.getLineOfOffset(offset);
        return document.get(document.getLineOffset(line), document.getLineLength(line));
    }
}
