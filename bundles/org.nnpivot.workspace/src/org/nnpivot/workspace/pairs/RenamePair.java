// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.workspace.pairs;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.ltk.core.refactoring.Change;
import org.eclipse.ltk.core.refactoring.RefactoringStatus;
import org.eclipse.ltk.core.refactoring.participants.CheckConditionsContext;
import org.eclipse.ltk.core.refactoring.participants.RenameParticipant;
import org.nnpivot.workspace.Messages;

/** What follows when a source or a result is renamed. */
public final class RenamePair extends RenameParticipant {

    private IFile file;

    @Override
    protected boolean initialize(Object element) {
        file = element instanceof IFile one ? one : null;
        return file != null;
    }

    @Override
    public String getName() {
        return Messages.pairFollows;
    }

    @Override
    public RefactoringStatus checkConditions(IProgressMonitor monitor, CheckConditionsContext context) {
        return new RefactoringStatus();
    }

    @Override
    public Change createChange(IProgressMonitor monitor) {
        return new FollowedFile(file, file.getParent().getFile(IPath.fromPortableString(getArguments().getNewName()))).change().orElse(null);
    }
}
