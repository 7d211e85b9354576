// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.workspace.refactoring;

import java.util.Optional;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.ltk.core.refactoring.Change;
import org.eclipse.ltk.core.refactoring.CompositeChange;
import org.eclipse.ltk.core.refactoring.TextFileChange;
import org.nnpivot.workspace.pairs.MigrationRecord;
import org.nnpivot.workspace.pairs.RecordChange;

/** Edits the result of an earlier migration into that of this one, and remembers what it is made from now; undoing both. */
final class ReplaceResultChange extends TextFileChange {

    private final Origin origin;

    ReplaceResultChange(String name, IFile result, Origin origin) {
        super(name, result);
        this.origin = origin;
    }

    @Override
    public Change perform(IProgressMonitor monitor) throws CoreException {
        Optional<MigrationRecord> before = MigrationRecord.of(getFile());
        Change undo = super.perform(monitor);
        origin.remember(getFile());
        return new CompositeChange(getName(), new Change[] {undo, new RecordChange(getFile(), before)});
    }
}
