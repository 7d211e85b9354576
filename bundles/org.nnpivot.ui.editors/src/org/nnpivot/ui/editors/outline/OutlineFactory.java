// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.ui.editors.outline;

import org.eclipse.core.runtime.IAdapterFactory;
import org.eclipse.jface.text.IDocument;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;
import org.nnpivot.ui.editors.text.EditedDocument;

/** Gives editors of our languages an outline. */
public final class OutlineFactory implements IAdapterFactory {

    @Override
    public <T> T getAdapter(Object adapted, Class<T> type) {
        if (type == IContentOutlinePage.class && adapted instanceof ITextEditor editor && editor.getDocumentProvider() != null) {
            IDocument document = editor.getDocumentProvider().getDocument(editor.getEditorInput());
            return document == null || EditedDocument.of(document).isEmpty() ? null : type.cast(new OutlinePage(editor, document));
        }
        return null;
    }

    @Override
    public Class<?>[] getAdapterList() {
        return new Class<?>[] {IContentOutlinePage.class};
    }
}
