// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.workspace.problems;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.nnpivot.diagnostics.CancelledException;
import org.nnpivot.workspace.Messages;
import org.nnpivot.workspace.pairs.MigrationRecord;
import org.nnpivot.workspace.refactoring.EngineRun;
import org.nnpivot.workspace.settings.MigrationDefaults;
import org.nnpivot.workspace.source.FrameworkUse;
import org.nnpivot.workspace.source.ModelFiles;
import org.nnpivot.workspace.source.PythonFiles;

/** Finds out what a migration of files would say, by the settings of their projects, and marks it; writes no file. */
public final class FindingCheck {

    private final EngineRun engine = new EngineRun();
    private final ModelCheck models = new ModelCheck();

    /**
     * Checks the Python files, the pivot models and the catalogues of a selection.
     *
     * @throws OperationCanceledException where the monitor is cancelled; what has been checked by then stays marked
     * @throws CoreException where a file can't be read or marked
     */
    public void check(Collection<? extends IResource> selection, IProgressMonitor monitor) throws CoreException {
        List<IFile> files = files(selection);
        SubMonitor progress = SubMonitor.convert(monitor, Messages.checking, files.size());
        for (IFile file : files) {
            IProgressMonitor ofFile = progress.split(1);
            try {
                check(file, ofFile);
            } catch (CoreException unreadable) {
                // Whoever has deleted it meanwhile wants no findings of it.
                if (file.isAccessible()) {
                    throw unreadable;
                }
            }
        }
    }

    /** The files of a selection that can be checked. */
    static List<IFile> files(Collection<? extends IResource> selection) throws CoreException {
        return Stream.concat(PythonFiles.of(selection).stream(), ModelFiles.of(selection).stream()).distinct().toList();
    }

    /** Checks one file. What a migration has made is not for migrating back, and what uses no framework is not ours. */
    void check(IFile file, IProgressMonitor monitor) throws CoreException {
        try {
            if (ModelFiles.isModel(file)) {
                models.check(file, monitor);
            } else {
                checkPython(file, monitor);
            }
        } catch (CancelledException cancelled) {
            throw new OperationCanceledException();
        }
    }

    private void checkPython(IFile file, IProgressMonitor monitor) throws CoreException {
        if (FrameworkUse.of(file).isEmpty() || MigrationRecord.of(file).isPresent()) {
            FindingMarkers.replace(file, List.of());
            return;
        }
        FindingMarkers.replace(file, FindingMarkers.worthAMarker(engine.migrate(file, MigrationDefaults.request(file), monitor)));
    }
}
