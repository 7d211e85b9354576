// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.workspace.problems;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.core.resources.ICommand;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IProjectDescription;
import org.eclipse.core.resources.IProjectNature;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;

/** A project with this nature has its networks checked whenever a file is saved. */
public final class NetworkNature implements IProjectNature {

    /** The id of the nature. */
    public static final String ID = "org.nnpivot.workspace.nature";

    private IProject project;

    @Override
    public void configure() throws CoreException {
        IProjectDescription description = project.getDescription();
        ICommand command = description.newCommand();
        command.setBuilderName(FindingBuilder.ID);
        description.setBuildSpec(Stream.concat(others(description), Stream.of(command)).toArray(ICommand[]::new));
        project.setDescription(description, null);
    }

    @Override
    public void deconfigure() throws CoreException {
        IProjectDescription description = project.getDescription();
        description.setBuildSpec(others(description).toArray(ICommand[]::new));
        project.setDescription(description, null);
        FindingMarkers.clear(project);
    }

    private static Stream<ICommand> others(IProjectDescription description) {
        return Stream.of(description.getBuildSpec()).filter(command -> !command.getBuilderName().equals(FindingBuilder.ID));
    }

    @Override
    public IProject getProject() {
        return project;
    }

    @Override
    public void setProject(IProject project) {
        this.project = project;
    }

    /** Gives a project the nature, or takes it away. */
    public static void set(IProject project, boolean wanted, IProgressMonitor monitor) throws CoreException {
        IProjectDescription description = project.getDescription();
        List<String> ids = new ArrayList<>(List.of(description.getNatureIds()));
        ids.remove(ID);
        if (wanted) {
            ids.add(ID);
        }
        description.setNatureIds(ids.toArray(String[]::new));
        project.setDescription(description, monitor);
    }
}
