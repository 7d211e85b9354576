// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.ui.problems;

import java.util.Collection;
import java.util.List;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.WorkspaceJob;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.nnpivot.ui.Messages;
import org.nnpivot.workspace.problems.FindingCheck;

/** Checks resources and marks the findings; can be cancelled. */
final class CheckJob extends WorkspaceJob {

    private final List<IResource> resources;

    /**
     * A job that isn't scheduled yet.
     *
     * @param asked whether a person has asked for it, and may wait for it
     */
    CheckJob(Collection<? extends IResource> resources, boolean asked) {
        super(Messages.check_job);
        this.resources = List.copyOf(resources);
        setUser(asked);
    }

    @Override
    public IStatus runInWorkspace(IProgressMonitor monitor) throws CoreException {
        new FindingCheck().check(resources, monitor);
        return Status.OK_STATUS;
    }
}
