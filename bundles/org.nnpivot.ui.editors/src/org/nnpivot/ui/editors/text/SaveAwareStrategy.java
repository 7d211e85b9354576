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

/** A strategy that is also run when a text has been saved. */
public abstract class SaveAwareStrategy extends TextStrategy {

    private final Job afterSaving = Job.createSystem("After saving", (ICoreRunnable) monitor -> again());
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
    }

    @Override
    public void uninstall() {
        FileBuffers.getTextFileBufferManager().removeFileBufferListener(saves);
        super.uninstall();
    }

    /** The file of the workspace, where it says what the document says. */
    protected final Optional<IFile> savedFile(EditedDocument edited) {
        ITextFileBuffer buffer = FileBuffers.getTextFileBufferManager().getTextFileBuffer(document());
        return TextNames.file(edited.name()).filter(file -> buffer != null && !buffer.isDirty());
    }
}
