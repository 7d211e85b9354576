// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.ui.views.follow;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.text.IDocument;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.part.FileEditorInput;
import org.eclipse.ui.texteditor.ITextEditor;
import org.nnpivot.diagnostics.SourceRange;

/**
 * A stretch of a file that an editor can show.
 *
 * @param file the file
 * @param range offsets in its text, which doesn't hold a byte order mark
 */
public record SourcePlace(IFile file, SourceRange range) {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /** Opens the file in its editor and selects the stretch there; what can't be opened is in the Error Log. */
    public void open(IWorkbenchPage page, boolean activate) {
        if (!file.isAccessible()) {
            return;
        }
        try {
            select(IDE.openEditor(page, file, activate));
        } catch (PartInitException problem) {
            ILog.of(SourcePlace.class).error(file.getFullPath().toString(), problem);
        }
    }

    /** Shows the stretch in an editor that is open on the file already, which stays in the background. */
    public void showIfOpen(IWorkbenchPage page) {
        IEditorPart editor = page.findEditor(new FileEditorInput(file));
        if (editor != null) {
            page.bringToTop(editor);
            select(editor);
        }
    }

    private void select(IEditorPart part) {
        ITextEditor editor = Adapters.adapt(part, ITextEditor.class);
        if (editor != null) {
            IDocument document = editor.getDocumentProvider().getDocument(editor.getEditorInput());
            int shift = document.getLength() > 0 && document.get().charAt(0) == BYTE_ORDER_MARK ? 1 : 0;
            int end = Math.min(range.end() + shift, document.getLength());
            int start = Math.min(range.start() + shift, end);
            editor.selectAndReveal(start, end - start);
        }
    }
}
