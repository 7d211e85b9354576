// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.ui.problems;

import java.util.List;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.WorkspaceJob;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.nnpivot.ui.Messages;
import org.nnpivot.ui.SelectedResources;
import org.nnpivot.workspace.problems.NetworkNature;

/** Gives the selected projects the nature, or takes it away: which one says the command. */
public final class NatureHandler extends AbstractHandler {

    private static final String ENABLE = "org.nnpivot.ui.enableChecks";

    @Override
    public Object execute(ExecutionEvent event) {
        boolean wanted = event.getCommand().getId().equals(ENABLE);
        List<IProject> projects = SelectedResources.of(event).stream().map(IResource::getProject).distinct().toList();
        new WorkspaceJob(wanted ? Messages.nature_add : Messages.nature_remove) {

            @Override
            public IStatus runInWorkspace(IProgressMonitor monitor) throws CoreException {
                set(projects, wanted, monitor);
                return Status.OK_STATUS;
            }
        }.schedule();
        return null;
    }

    private static void set(List<IProject> projects, boolean wanted, IProgressMonitor monitor) throws CoreException {
        SubMonitor progress = SubMonitor.convert(monitor, projects.size());
        for (IProject project : projects) {
            NetworkNature.set(project, wanted, progress.split(1));
        }
    }
}
