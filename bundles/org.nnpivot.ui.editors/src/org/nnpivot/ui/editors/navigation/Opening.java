// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.ui.editors.navigation;

import java.net.URI;
import java.util.Optional;
import org.eclipse.core.filesystem.EFS;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.ITextEditor;
import org.nnpivot.ui.editors.text.TextNames;

/** Opens editors at places. Only for the thread that draws. */
public final class Opening {

    private Opening() {}

    /** Opens what languages call so, and selects a stretch of it. */
    public static void open(String name, int start, int length) {
        IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
        try {
            Optional<IFile> file = TextNames.file(name);
            IEditorPart part = file.isPresent() ? IDE.openEditor(page, file.get())
                    : IDE.openEditorOnFileStore(page, EFS.getStore(URI.create(name)));
            if (part instanceof ITextEditor editor) {
                editor.selectAndReveal(start, length);
            }
        } catch (CoreException gone) {
            ILog.of(Opening.class).error(name + " can't be opened", gone);
        }
    }
}
