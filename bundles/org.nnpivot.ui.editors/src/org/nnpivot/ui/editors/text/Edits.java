// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.ui.editors.text;

import java.util.Collection;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.text.edits.MultiTextEdit;
import org.eclipse.text.edits.ReplaceEdit;
import org.eclipse.text.undo.DocumentUndoManagerRegistry;
import org.eclipse.text.undo.IDocumentUndoManager;
import org.nnpivot.diagnostics.TextEdit;

/** Edits as the platform makes them. */
public final class Edits {

    private Edits() {}

    /** All in one tree. */
    public static MultiTextEdit of(Collection<TextEdit> edits) {
        MultiTextEdit all = new MultiTextEdit();
        edits.forEach(edit -> all.addChild(new ReplaceEdit(edit.start(), edit.end() - edit.start(), edit.replacement())));
        return all;
    }

    /** Makes them in a document, so that one undo takes all of them back. Only for the thread that draws. */
    public static void apply(IDocument document, Collection<TextEdit> edits) {
        IDocumentUndoManager undo = DocumentUndoManagerRegistry.getDocumentUndoManager(document);
        if (undo != null) {
            undo.beginCompoundChange();
        }
        try {
            of(edits).apply(document);
        } catch (BadLocationException impossible) {
            ILog.of(Edits.class).error("Edits that don't fit their text", impossible);
        } finally {
            if (undo != null) {
                undo.endCompoundChange();
            }
        }
    }
}
