// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.ui.views.follow;

import java.util.function.Consumer;
import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.filebuffers.LocationKind;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentListener;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchPartSite;
import org.nnpivot.ui.views.networks.FileReading;
import org.nnpivot.ui.views.networks.NetworkElement;
import org.nnpivot.ui.views.networks.Networks;

/** Keeps a view at the file that people work on: that of the active editor, or what they select. Unsaved texts count. */
public final class FollowedFile {

    /** So long after the last key an unsaved text is read again. */
    private static final int QUIET = 400;

    private final IWorkbenchPartSite site;
    private final Follower view;
    private final Networks networks = Networks.service();
    private final ISelectionListener selections = this::selectionChanged;
    private final Consumer<IFile> readings = this::read;
    private final IDocumentListener edits = new Edits();
    private final Runnable ask = this::ask;
    private IFile file;
    private IDocument document;
    private boolean following = true;

    /** Begins to follow. */
    public FollowedFile(IWorkbenchPartSite site, Follower view) {
        this.site = site;
        this.view = view;
        networks.addListener(readings);
        site.getPage().addPostSelectionListener(selections);
    }

    /** Follows what is in front now, unless the view stays at a file. */
    public void begin() {
        if (!following && file != null) {
            return;
        }
        IEditorPart editor = site.getPage().getActiveEditor();
        IFile edited = editor == null ? null : Adapters.adapt(editor.getEditorInput(), IFile.class);
        if (edited != null && FileReading.isReadable(edited)) {
            follow(edited);
        }
    }

    /** Whether other files are followed; else the view stays at the file it shows. */
    public void setFollowing(boolean following) {
        this.following = following;
        if (following) {
            begin();
        }
    }

    /** Whether other files are followed. */
    public boolean isFollowing() {
        return following;
    }

    /** The file that is shown; {@code null} for none. */
    public IFile file() {
        return file;
    }

    /** Goes to a file, followed or not. */
    public void follow(IFile other) {
        if (other.equals(file)) {
            return;
        }
        file = other;
        view.follow(other);
        ask();
    }

    private void ask() {
        if (file != null) {
            listenToText();
            networks.latest(file).ifPresent(view::show);
        }
    }

    private void read(IFile changed) {
        later(() -> {
            if (changed.equals(file)) {
                ask();
            }
        });
    }

    /** Once the display thread has time; never when the workbench is gone. */
    private void later(Runnable action) {
        Display display = site.getWorkbenchWindow().getWorkbench().getDisplay();
        if (!display.isDisposed()) {
            display.asyncExec(action);
        }
    }

    private void selectionChanged(IWorkbenchPart part, ISelection selection) {
        if (part == site.getPart()) {
            return;
        }
        if (selection instanceof IStructuredSelection structured && structured.getFirstElement() instanceof NetworkElement element) {
            elementSelected(element);
        } else if (part instanceof IEditorPart editor) {
            editorSelected(Adapters.adapt(editor.getEditorInput(), IFile.class), selection);
        } else if (selection instanceof IStructuredSelection structured && following) {
            IResource resource = Adapters.adapt(structured.getFirstElement(), IResource.class);
            if (resource instanceof IFile selected && FileReading.isReadable(selected)) {
                follow(selected);
            }
        }
    }

    private void elementSelected(NetworkElement element) {
        if (following) {
            follow(element.file());
        }
        if (element.file().equals(file) && !view.selected().filter(element::equals).isPresent()) {
            view.select(element);
        }
    }

    private void editorSelected(IFile edited, ISelection selection) {
        if (edited == null || !FileReading.isReadable(edited)) {
            return;
        }
        if (following) {
            follow(edited);
        }
        if (edited.equals(file) && selection instanceof ITextSelection text) {
            listenToText();
            view.pointAt(text.getOffset());
        }
    }

    private void listenToText() {
        ITextFileBuffer buffer = FileBuffers.getTextFileBufferManager().getTextFileBuffer(file.getFullPath(), LocationKind.IFILE);
        IDocument current = buffer == null ? null : buffer.getDocument();
        if (current != document) {
            ignoreText();
            document = current;
            if (document != null) {
                document.addDocumentListener(edits);
            }
        }
    }

    private void ignoreText() {
        if (document != null) {
            document.removeDocumentListener(edits);
        }
        document = null;
    }

    private final class Edits implements IDocumentListener {

        @Override
        public void documentAboutToBeChanged(DocumentEvent event) {
            // Nothing is known of the new text yet.
        }

        @Override
        public void documentChanged(DocumentEvent event) {
            later(() -> Display.getCurrent().timerExec(QUIET, ask));
        }
    }

    /** Ends following. */
    public void dispose() {
        ignoreText();
        file = null;
        networks.removeListener(readings);
        site.getPage().removePostSelectionListener(selections);
    }
}
