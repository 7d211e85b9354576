// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.workspace.pairs;

import java.util.Optional;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.ltk.core.refactoring.Change;
import org.eclipse.ltk.core.refactoring.RefactoringStatus;
import org.eclipse.ltk.core.refactoring.resource.ResourceChange;
import org.eclipse.osgi.util.NLS;
import org.nnpivot.workspace.Messages;

/** Lets a result remember another source, or none. */
public final class RecordChange extends ResourceChange {

    private final IFile result;
    private final Optional<MigrationRecord> after;

    /**
     * A change of what a file remembers.
     *
     * @param result the file when this is performed
     * @param after what it will remember; empty: that it was made by hand
     */
    public RecordChange(IFile result, Optional<MigrationRecord> after) {
        this.result = result;
        this.after = after;
    }

    @Override
    public String getName() {
        return NLS.bind(Messages.record, result.getFullPath().makeRelative());
    }

    @Override
    protected IResource getModifiedResource() {
        return result;
    }

    /** What the files say doesn't matter. */
    @Override
    public void initializeValidationData(IProgressMonitor monitor) {
        monitor.done();
    }

    @Override
    public RefactoringStatus isValid(IProgressMonitor monitor) {
        return new RefactoringStatus();
    }

    @Override
    public Change perform(IProgressMonitor monitor) throws CoreException {
        Optional<MigrationRecord> before = MigrationRecord.of(result);
        if (result.exists()) {
            if (after.isPresent()) {
                after.get().write();
            } else if (before.isPresent()) {
                before.get().forget();
            }
        }
        return new RecordChange(result, before);
    }
}
