// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.ui.editors.text;

import java.util.Optional;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.ITextViewerLifecycle;
import org.eclipse.jface.text.reconciler.DirtyRegion;
import org.eclipse.jface.text.reconciler.IReconcilingStrategy;
import org.eclipse.jface.text.reconciler.IReconcilingStrategyExtension;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.swt.custom.StyledText;
import org.nnpivot.diagnostics.CancelledException;
import org.nnpivot.editing.EditedText;

/** Does something with each state of a text, in the editor's thread for that, a while after the user has stopped typing. */
public abstract class TextStrategy implements IReconcilingStrategy, IReconcilingStrategyExtension, ITextViewerLifecycle {

    private ISourceViewer viewer;
    private IDocument document;
    private EditedText done;

    @Override
    public void install(ITextViewer textViewer) {
        viewer = (ISourceViewer) textViewer;
    }

    @Override
    public void uninstall() {
        viewer = null;
    }

    /** The viewer; {@code null} once the strategy is no longer installed. */
    protected final ISourceViewer viewer() {
        return viewer;
    }

    /** The document. */
    protected final IDocument document() {
        return document;
    }

    @Override
    public void setDocument(IDocument changed) {
        document = changed;
        done = null;
    }

    @Override
    public final void reconcile(DirtyRegion dirty, IRegion part) {
        run();
    }

    @Override
    public final void reconcile(IRegion part) {
        run();
    }

    @Override
    public final void initialReconcile() {
        run();
    }

    @Override
    public void setProgressMonitor(IProgressMonitor monitor) {
        // An overtaken state is recognised by the document's stamp.
    }

    /** Does it for the present text, even where it was done before. */
    protected final void again() {
        done = null;
        run();
    }

    /** Does it for the present text, unless that was done. */
    protected final synchronized void run() {
        Optional<EditedDocument> edited = EditedDocument.of(document);
        try {
            if (viewer != null && edited.isPresent()) {
                EditedText text = edited.get().text();
                if (text != done) {
                    reconcile(edited.get(), text);
                    done = text;
                }
            }
        } catch (CancelledException overtaken) {
            // The next state is on its way.
            return;
        } catch (RuntimeException defect) {
            ILog.of(getClass()).error("A text could not be understood", defect);
        }
    }

    /** Does it; throws {@link CancelledException} where the state is overtaken. */
    protected abstract void reconcile(EditedDocument edited, EditedText text);

    /** Does something on the thread that draws, as long as the document holds that text. */
    protected final void show(EditedDocument edited, EditedText text, Runnable drawing) {
        ISourceViewer shown = viewer;
        StyledText widget = shown == null ? null : shown.getTextWidget();
        if (widget != null && !widget.isDisposed()) {
            widget.getDisplay().asyncExec(() -> {
                if (viewer != null && !widget.isDisposed() && edited.isPresent(text)) {
                    drawing.run();
                }
            });
        }
    }
}
