// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.tests.ui.refactoring;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.ltk.core.refactoring.CheckConditionsOperation;
import org.eclipse.ltk.core.refactoring.CreateChangeOperation;
import org.eclipse.ltk.core.refactoring.PerformChangeOperation;
import org.eclipse.ltk.core.refactoring.Refactoring;
import org.eclipse.ltk.core.refactoring.RefactoringCore;
import org.eclipse.ltk.core.refactoring.RefactoringDescriptor;
import org.eclipse.ltk.core.refactoring.RefactoringStatus;
import org.nnpivot.workspace.refactoring.MigrateRefactoring;
import org.nnpivot.workspace.refactoring.MigrateSettings;

/** A refactoring that has been performed as the workbench does it. */
public record Migration(Refactoring refactoring) {

    /** All conditions of a refactoring. */
    public static RefactoringStatus check(Refactoring refactoring) throws CoreException {
        return refactoring.checkAllConditions(new NullProgressMonitor());
    }

    /** Migrates resources. */
    public static Migration perform(MigrateSettings settings, IResource... selection) throws CoreException {
        return perform(new MigrateRefactoring(List.of(selection), settings));
    }

    /** Does what a descriptor says. */
    public static Migration perform(RefactoringDescriptor descriptor) throws CoreException {
        RefactoringStatus status = new RefactoringStatus();
        Refactoring refactoring = descriptor.createRefactoring(status);
        assertTrue(status.isOK(), status::toString);
        return perform(refactoring);
    }

    private static Migration perform(Refactoring refactoring) throws CoreException {
        RefactoringCore.getUndoManager().flush();
        PerformChangeOperation perform = new PerformChangeOperation(new CreateChangeOperation(
                new CheckConditionsOperation(refactoring, CheckConditionsOperation.ALL_CONDITIONS), RefactoringStatus.FATAL));
        perform.setUndoManager(RefactoringCore.getUndoManager(), refactoring.getName());
        IWorkspace workspace = ResourcesPlugin.getWorkspace();
        workspace.run(perform, new NullProgressMonitor());
        assertTrue(perform.changeExecuted(), () -> String.valueOf(perform.getConditionCheckingStatus()));
        return new Migration(refactoring);
    }

    /** Takes it back. */
    public void undo() throws CoreException {
        assertTrue(RefactoringCore.getUndoManager().anythingToUndo());
        RefactoringCore.getUndoManager().performUndo(null, new NullProgressMonitor());
        assertFalse(RefactoringCore.getUndoManager().anythingToUndo());
    }

    /** Does it again after it was taken back. */
    public void redo() throws CoreException {
        assertTrue(RefactoringCore.getUndoManager().anythingToRedo());
        RefactoringCore.getUndoManager().performRedo(null, new NullProgressMonitor());
    }
}
