// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.workspace.problems;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.IncrementalProjectBuilder;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.ISchedulingRule;
import org.nnpivot.workspace.Messages;
import org.nnpivot.workspace.settings.KeptShapes;
import org.nnpivot.workspace.source.ModelFiles;
import org.nnpivot.workspace.source.PythonFiles;

/** Checks the files that have changed; all of them where the project's settings have. */
public final class FindingBuilder extends IncrementalProjectBuilder {

    /** The id of the builder. */
    public static final String ID = "org.nnpivot.workspace.builder";

    /** Only markers are written: nobody has to wait for us to save a file. */
    @Override
    public ISchedulingRule getRule(int kind, Map<String, String> arguments) {
        return null;
    }

    @Override
    protected IProject[] build(int kind, Map<String, String> arguments, IProgressMonitor monitor) throws CoreException {
        IResourceDelta delta = kind == FULL_BUILD ? null : getDelta(getProject());
        boolean all = delta == null || delta.findMember(KeptShapes.SETTINGS) != null;
        List<IFile> files = all ? FindingCheck.files(List.of(getProject())) : changed(delta);
        if (all) {
            FindingMarkers.clear(getProject());
        }
        if (!check(files, monitor)) {
            // Somebody is waiting; the rest is done with the next build.
            if (delta == null) {
                forgetLastBuiltState();
            } else {
                rememberLastBuiltState();
            }
            needRebuild();
        }
        return null;
    }

    /** Whether all could be checked before somebody had to wait. */
    private boolean check(List<IFile> files, IProgressMonitor monitor) throws CoreException {
        SubMonitor progress = SubMonitor.convert(monitor, Messages.checking, files.size());
        FindingCheck check = files.isEmpty() ? null : new FindingCheck();
        for (IFile file : files) {
            SubMonitor part = progress.split(1);
            if (isInterrupted()) {
                return false;
            }
            if (file.exists()) {
                check.check(file, part);
            }
        }
        return true;
    }

    private static List<IFile> changed(IResourceDelta delta) throws CoreException {
        Set<IFile> files = new LinkedHashSet<>();
        delta.accept(visited -> {
            IResource resource = visited.getResource();
            boolean touched = visited.getKind() == IResourceDelta.ADDED || visited.getKind() == IResourceDelta.CHANGED
                    && (visited.getFlags() & (IResourceDelta.CONTENT | IResourceDelta.REPLACED)) != 0;
            boolean checked = PythonFiles.isPython(resource) || ModelFiles.isModel(resource);
            if (touched && checked && !resource.isDerived(IResource.CHECK_ANCESTORS)) {
                files.add((IFile) resource);
            }
            // What else is declared, or isn't any more, may make the other files of a catalogue right or wrong.
            if ((touched || visited.getKind() == IResourceDelta.REMOVED) && ModelFiles.isCatalogue(resource)) {
                files.addAll(ModelFiles.restOfCatalogue((IFile) resource));
            }
            return true;
        });
        return List.copyOf(files);
    }

    @Override
    protected void clean(IProgressMonitor monitor) throws CoreException {
        FindingMarkers.clear(getProject());
    }
}
