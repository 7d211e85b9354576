// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.workspace.pairs;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.ltk.core.refactoring.Change;
import org.eclipse.ltk.core.refactoring.NullChange;
import org.eclipse.osgi.util.NLS;
import org.nnpivot.workspace.Messages;
import org.nnpivot.workspace.settings.KeptShapes;

/** Lets the shapes that are kept for a file follow it. */
final class ShapesChange extends NullChange {

    private final IFile from;
    private final IFile to;

    ShapesChange(IFile from, IFile to) {
        super(NLS.bind(Messages.shapesFollow, from.getFullPath().makeRelative()));
        this.from = from;
        this.to = to;
    }

    @Override
    public Change perform(IProgressMonitor monitor) throws CoreException {
        KeptShapes.of(from).moveTo(to);
        return new ShapesChange(to, from);
    }
}
