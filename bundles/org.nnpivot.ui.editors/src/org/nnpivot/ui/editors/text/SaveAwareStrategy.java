// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.ui.editors.text;

import java.util.Optional;
import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.IFileBuffer;
import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.swt.events.FocusListener;

/** A strategy that is also run when a text has been saved, and when the user comes back to it while its neighbours have changed. */
public abstract class SaveAwareStrategy extends TextStrategy {

    private final Job afterSaving = Job.createSystem("After saving", (ICoreRunnable) monitor -> again());
    private final Job afterComingBack = Job.createSystem("After coming back", (ICoreRunnable) monitor -> run());
    private final FocusListener comesBack = FocusListener.focusGainedAdapter(event -> afterComingBack.schedule());
    private final BufferListener saves = new BufferListener() {
        @Override
        public void dirtyStateChanged(IFileBuffer buffer, boolean dirty) {
            if (!dirty && buffer instanceof ITextFileBuffer saved && saved.getDocument() == document()) {
                afterSaving.schedule();
            }
        }
    };

    @Override
    public void install(ITextViewer textViewer) {
        super.install(textViewer);
        FileBuffers.getTextFileBufferManager().addFileBufferListener(saves);
        textViewer.getTextWidget().addFocusListener(comesBack);
    }

    @Override
    public void uninstall() {
        FileBuffers.getTextFileBufferManager().removeFileBufferListener(saves);
        if (viewer() != null && viewer().getTextWidget() != null && !viewer().getTextWidget().isDisposed()) {
            viewer().getTextWidget().removeFocusListener(comesBack);
        }
        super.uninstall();
    }

    /** The file of the workspace, where it says what the document says. */
    protected final Optional<IFile> savedFile(EditedDocument edited) {
        ITextFileBuffer buffer = FileBuffers.getTextFileBufferManager().getTextFileBuffer(document());
        return TextNames.file(edited.name()).filter(file -> buffer != null && !buffer.isDirty());
    }
}
