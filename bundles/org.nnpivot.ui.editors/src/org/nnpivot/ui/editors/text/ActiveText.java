// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.ui.editors.text;

import java.util.Optional;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.texteditor.ITextEditor;

/**
 * The text that a command is about.
 *
 * @param editor shows it
 * @param document holds it
 * @param edited what is known of it
 * @param offset of the caret, or of what is selected
 */
public record ActiveText(ITextEditor editor, IDocument document, EditedDocument edited, int offset) {

    /** Of the active editor; empty where that is none of ours. */
    public static Optional<ActiveText> of(ExecutionEvent event) {
        return Optional.ofNullable(Adapters.adapt(HandlerUtil.getActiveEditor(event), ITextEditor.class)).flatMap(ActiveText::of);
    }

    private static Optional<ActiveText> of(ITextEditor editor) {
        IDocument document = editor.getDocumentProvider().getDocument(editor.getEditorInput());
        int offset = editor.getSelectionProvider().getSelection() instanceof ITextSelection selection ? selection.getOffset() : 0;
        return EditedDocument.of(document).map(edited -> new ActiveText(editor, document, edited, offset));
    }
}
