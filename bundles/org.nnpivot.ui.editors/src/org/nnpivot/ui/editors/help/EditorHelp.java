// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.ui.editors.help;

import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextInputListener;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.reconciler.IReconciler;
import org.eclipse.jface.text.reconciler.IReconcilingStrategy;
import org.eclipse.ui.PlatformUI;

/**
 * Gives a text of ours a help of its own. The Generic Editor asks nobody for one and sets that of all text editors once it has
 * made its viewer, so ours is set when the viewer gets its text; whoever reconciles knows the viewer.
 */
public final class EditorHelp implements IReconciler, IExecutableExtension, ITextInputListener {

    private static final String PREFIX = "org.nnpivot.ui.editors.";

    private String context;
    private ITextViewer viewer;

    @Override
    public void setInitializationData(IConfigurationElement element, String attribute, Object data) {
        context = PREFIX + data;
    }

    @Override
    public void install(ITextViewer textViewer) {
        viewer = textViewer;
        viewer.addTextInputListener(this);
        set();
    }

    @Override
    public void uninstall() {
        if (viewer != null) {
            viewer.removeTextInputListener(this);
        }
        viewer = null;
    }

    private void set() {
        if (viewer.getTextWidget() != null) {
            PlatformUI.getWorkbench().getHelpSystem().setHelp(viewer.getTextWidget(), context);
        }
    }

    @Override
    public void inputDocumentAboutToBeChanged(IDocument before, IDocument after) {
        // Set after the change.
    }

    @Override
    public void inputDocumentChanged(IDocument before, IDocument after) {
        set();
    }

    @Override
    public IReconcilingStrategy getReconcilingStrategy(String contentType) {
        return null;
    }
}
