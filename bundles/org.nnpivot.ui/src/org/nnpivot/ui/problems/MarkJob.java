// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.ui.problems;

import java.util.List;
import org.eclipse.core.resources.WorkspaceJob;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.nnpivot.ui.Messages;
import org.nnpivot.workspace.problems.FindingMarkers;
import org.nnpivot.workspace.refactoring.FileMigration;

/** Marks what migrations had to say, of all files in one step; a hundred files are too many for the display thread. */
public final class MarkJob extends WorkspaceJob {

    private final List<FileMigration> migrations;

    /** A job that isn't scheduled yet. */
    public MarkJob(List<FileMigration> migrations) {
        super(Messages.check_job);
        this.migrations = migrations;
        setSystem(true);
    }

    @Override
    public IStatus runInWorkspace(IProgressMonitor monitor) throws CoreException {
        FindingMarkers.mark(migrations);
        return Status.OK_STATUS;
    }
}
