// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.workspace.refactoring;

import java.util.Optional;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.ltk.core.refactoring.Change;
import org.eclipse.ltk.core.refactoring.FileStatusContext;
import org.eclipse.ltk.core.refactoring.RefactoringStatus;
import org.nnpivot.diagnostics.CancelledException;
import org.nnpivot.diagnostics.Findings;
import org.nnpivot.engine.MigrationResult;
import org.nnpivot.workspace.settings.KeptShapes;

/** Migrates one file after the other and says what is to be changed; changes nothing itself. */
final class FileMigrator {

    private final EngineRun engine = new EngineRun();
    private final MigrateSettings settings;

    FileMigrator(MigrateSettings settings) {
        this.settings = settings;
    }

    /**
     * What can't be done is said in the status; whatever is wrong with this file, others can still be migrated.
     *
     * @throws OperationCanceledException where the user no longer wants it
     */
    FileMigration migrate(IFile file, RefactoringStatus status, SubMonitor monitor) {
        monitor.subTask(file.getFullPath().makeRelative().toString());
        try {
            file.refreshLocal(IResource.DEPTH_ZERO, null);
            MigrationResult result = engine.migrate(file, KeptShapes.of(file).addedTo(settings.request()), monitor);
            Optional<Change> change = change(file, result);
            result.findings().all().forEach(finding -> status.addEntry(FindingStatus.entry(finding, file)));
            return new FileMigration(file, result, change);
        } catch (CancelledException cancelled) {
            throw new OperationCanceledException();
        } catch (CoreException unreadable) {
            status.addError(unreadable.getMessage(), new FileStatusContext(file, null));
            return new FileMigration(file, EngineRun.unread(file, new Findings()), Optional.empty());
        }
    }

    private Optional<Change> change(IFile file, MigrationResult result) throws CoreException {
        return result.text().isPresent() ? new FileChanges(file, settings).of(result) : Optional.empty();
    }
}
