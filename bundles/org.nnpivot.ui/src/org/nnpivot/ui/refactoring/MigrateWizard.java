// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.ui.refactoring;

import java.util.List;
import org.eclipse.compare.CompareUI;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.ltk.ui.refactoring.RefactoringWizard;
import org.eclipse.ltk.ui.refactoring.RefactoringWizardOpenOperation;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.nnpivot.ui.compare.PairComparison;
import org.nnpivot.ui.problems.MarkJob;
import org.nnpivot.ui.problems.MigratedDecorator;
import org.nnpivot.workspace.pairs.MigratedPair;
import org.nnpivot.workspace.refactoring.MigrateRefactoring;

/** Asks how to migrate, shows what can't be, previews, and writes. */
public final class MigrateWizard extends RefactoringWizard {

    private final MigrateRefactoring refactoring;

    /** A wizard for that migration. */
    public MigrateWizard(MigrateRefactoring refactoring) {
        super(refactoring, WIZARD_BASED_USER_INTERFACE | PREVIEW_EXPAND_FIRST_NODE);
        this.refactoring = refactoring;
        setDefaultPageTitle(refactoring.getName());
        setWindowTitle(refactoring.getName());
    }

    /** Asks, and migrates if that is still wanted. */
    public static void open(MigrateRefactoring refactoring, Shell shell) {
        try {
            int answer = new RefactoringWizardOpenOperation(new MigrateWizard(refactoring)).run(shell, refactoring.getName());
            if (answer == IDialogConstants.OK_ID) {
                new MarkJob(refactoring.migrations()).schedule();
                compare(refactoring);
            }
        } catch (InterruptedException cancelled) {
            Thread.currentThread().interrupt();
        }
        PlatformUI.getWorkbench().getDecoratorManager().update(MigratedDecorator.ID);
    }

    /** One result is shown beside its source; who has migrated many opens what is of interest. */
    private static void compare(MigrateRefactoring refactoring) {
        List<MigratedPair> pairs = refactoring.migrations().stream().filter(migration -> migration.change().isPresent())
                .flatMap(migration -> MigratedPair.of(List.of(migration.source())).stream()
                        .filter(pair -> pair.source().equals(migration.source()))
                        .filter(pair -> migration.change().get().getModifiedElement().equals(pair.result()))).toList();
        if (pairs.size() == 1) {
            CompareUI.openCompareEditor(new PairComparison(pairs.getFirst()));
        }
    }

    @Override
    protected void addUserInputPages() {
        addPage(new MigrateInputPage(refactoring));
    }
}
