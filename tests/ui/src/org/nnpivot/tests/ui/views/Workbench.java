// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.tests.ui.views;

import org.eclipse.core.resources.IFile;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.ITextEditor;
import org.nnpivot.tests.ui.EventLoop;

/** The page of the workbench's window. */
final class Workbench {

    /** The editor that the product opens Python files in; a bare test workbench has no content type for them. */
    private static final String TEXT_EDITOR = "org.eclipse.ui.DefaultTextEditor";

    private Workbench() {}

    static IWorkbenchPage page() {
        return PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
    }

    /** Opens a view in front. */
    static <T extends IViewPart> T view(Class<T> type, String id) throws PartInitException {
        T view = type.cast(page().showView(id));
        EventLoop.settle();
        return view;
    }

    /** Opens a file in a text editor. */
    static ITextEditor edit(IFile file) throws PartInitException {
        ITextEditor editor = (ITextEditor) IDE.openEditor(page(), file, TEXT_EDITOR);
        EventLoop.settle();
        return editor;
    }

    /** Closes what a test has opened, without saving. */
    static void close(IViewPart... views) {
        page().closeAllEditors(false);
        for (IViewPart view : views) {
            page().hideView(view);
        }
    }
}
