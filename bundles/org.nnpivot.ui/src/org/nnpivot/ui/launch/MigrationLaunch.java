// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.ui.launch;

import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.debug.core.ILaunch;
import org.eclipse.debug.core.ILaunchConfiguration;
import org.eclipse.debug.core.model.ILaunchConfigurationDelegate;
import org.eclipse.ltk.core.refactoring.CheckConditionsOperation;
import org.eclipse.ltk.core.refactoring.CreateChangeOperation;
import org.eclipse.ltk.core.refactoring.PerformChangeOperation;
import org.eclipse.ltk.core.refactoring.RefactoringCore;
import org.eclipse.ltk.core.refactoring.RefactoringStatus;
import org.eclipse.ltk.core.refactoring.RefactoringStatusEntry;
import org.eclipse.ui.PlatformUI;
import org.nnpivot.diagnostics.Finding;
import org.nnpivot.ui.Messages;
import org.nnpivot.ui.problems.MigratedDecorator;
import org.nnpivot.workspace.problems.FindingMarkers;
import org.nnpivot.workspace.refactoring.FileMigration;
import org.nnpivot.workspace.refactoring.MigrateRefactoring;

/** Migrates what a launch configuration says, as the wizard would, and writes what happened to the console. */
public final class MigrationLaunch implements ILaunchConfigurationDelegate {

    /** The id of the type of launch configurations. */
    public static final String TYPE = "org.nnpivot.ui.migration";

    @Override
    public void launch(ILaunchConfiguration configuration, String mode, ILaunch launch, IProgressMonitor monitor)
            throws CoreException {
        MigrateRefactoring refactoring =
                new MigrateRefactoring(LaunchedResources.of(configuration), LaunchedSettings.of(configuration));
        WorkProcess process = new WorkProcess(launch, configuration.getName(), monitor);
        process.begin();
        int exit = WorkProcess.FAILED;
        try {
            exit = migrate(refactoring, process, monitor);
        } catch (OperationCanceledException cancelled) {
            process.printError(Messages.launch_cancelled);
        } finally {
            process.end(exit);
        }
        PlatformUI.getWorkbench().getDisplay()
                .asyncExec(() -> PlatformUI.getWorkbench().getDecoratorManager().update(MigratedDecorator.ID));
    }

    private static int migrate(MigrateRefactoring refactoring, WorkProcess process, IProgressMonitor monitor) throws CoreException {
        PerformChangeOperation perform = new PerformChangeOperation(new CreateChangeOperation(
                new CheckConditionsOperation(refactoring, CheckConditionsOperation.ALL_CONDITIONS), RefactoringStatus.FATAL));
        perform.setUndoManager(RefactoringCore.getUndoManager(), refactoring.getName());
        ResourcesPlugin.getWorkspace().run(perform, monitor);
        RefactoringStatus status = perform.getConditionCheckingStatus();
        for (RefactoringStatusEntry entry : status.getEntries()) {
            print(entry, process);
        }
        FindingMarkers.mark(refactoring.migrations());
        if (!perform.changeExecuted()) {
            return WorkProcess.FAILED;
        }
        for (FileMigration migration : refactoring.migrations()) {
            migration.change().ifPresent(change -> process.print(change.getName()));
        }
        return status.hasError() ? WorkProcess.FAILED : WorkProcess.DONE;
    }

    private static void print(RefactoringStatusEntry entry, WorkProcess process) {
        String line = entry.getData() instanceof Finding finding ? finding.toString() : entry.getMessage();
        if (entry.isError() || entry.isFatalError()) {
            process.printError(line);
        } else {
            process.print(line);
        }
    }
}
