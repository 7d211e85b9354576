// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.ui.editors.text;

import org.eclipse.core.filebuffers.IFileBuffer;
import org.eclipse.core.filebuffers.IFileBufferListener;
import org.eclipse.core.runtime.IPath;

/** Hears of file buffers what it overrides. */
abstract class BufferListener implements IFileBufferListener {

    @Override
    public void bufferCreated(IFileBuffer buffer) { }

    @Override
    public void bufferDisposed(IFileBuffer buffer) { }

    @Override
    public void bufferContentAboutToBeReplaced(IFileBuffer buffer) { }

    @Override
    public void bufferContentReplaced(IFileBuffer buffer) { }

    @Override
    public void stateChanging(IFileBuffer buffer) { }

    @Override
    public void dirtyStateChanged(IFileBuffer buffer, boolean dirty) { }

    @Override
    public void stateValidationChanged(IFileBuffer buffer, boolean validated) { }

    @Override
    public void underlyingFileMoved(IFileBuffer buffer, IPath path) { }

    @Override
    public void underlyingFileDeleted(IFileBuffer buffer) { }

    @Override
    public void stateChangeFailed(IFileBuffer buffer) { }
}
