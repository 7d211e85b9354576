// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.ui.launch;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.console.IHyperlink;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.statushandlers.StatusManager;
import org.eclipse.ui.texteditor.ITextEditor;

/**
 * Opens a line of a file in the editor that people have chosen for it.
 *
 * @param file the file
 * @param line the line, from 1
 */
record PlaceLink(IFile file, int line) implements IHyperlink {

    @Override
    public void linkEntered() {
        // Nothing is shown while the mouse is over it.
    }

    @Override
    public void linkExited() {
        // Nothing was shown.
    }

    @Override
    public void linkActivated() {
        IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
        try {
            reveal(Adapters.adapt(IDE.openEditor(page, file), ITextEditor.class));
        } catch (PartInitException failed) {
            StatusManager.getManager().handle(failed.getStatus(), StatusManager.LOG | StatusManager.SHOW);
        }
    }

    private void reveal(ITextEditor editor) {
        if (editor == null) {
            return;
        }
        IDocument document = editor.getDocumentProvider().getDocument(editor.getEditorInput());
        try {
            IRegion region = document.getLineInformation(line - 1);
            editor.selectAndReveal(region.getOffset(), region.getLength());
        } catch (BadLocationException shorterByNow) {
            ILog.of(PlaceLink.class).info(file + " has no line " + line, shorterByNow);
        }
    }
}
