// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.workspace.pairs;

import java.util.List;
import java.util.Optional;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.ltk.core.refactoring.Change;
import org.eclipse.ltk.core.refactoring.CompositeChange;
import org.eclipse.ltk.core.refactoring.FileStatusContext;
import org.eclipse.ltk.core.refactoring.RefactoringStatus;
import org.eclipse.ltk.core.refactoring.participants.CheckConditionsContext;
import org.eclipse.ltk.core.refactoring.participants.DeleteParticipant;
import org.eclipse.osgi.util.NLS;
import org.nnpivot.workspace.Messages;

/** What follows when a source is deleted: its results stay, and are nobody's results any more. */
public final class DeletePair extends DeleteParticipant {

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

    private List<IFile> results() {
        return MigrationRecord.resultsOf(file);
    }

    @Override
    public RefactoringStatus checkConditions(IProgressMonitor monitor, CheckConditionsContext context) {
        RefactoringStatus status = new RefactoringStatus();
        results().forEach(result -> status.addInfo(
                NLS.bind(Messages.resultStays, result.getFullPath().makeRelative(), file.getName()), new FileStatusContext(result, null)));
        return status;
    }

    /** Before the source is gone: then taking it back comes after the source is there again, which has to know its results. */
    @Override
    public Change createPreChange(IProgressMonitor monitor) {
        CompositeChange change = new CompositeChange(Messages.pairFollows);
        results().forEach(result -> change.add(new RecordChange(result, Optional.empty())));
        return change.getChildren().length == 0 ? null : change;
    }

    @Override
    public Change createChange(IProgressMonitor monitor) {
        return null;
    }
}
