// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.ui.editors.refactoring;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ltk.ui.refactoring.RefactoringWizardOpenOperation;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;
import org.nnpivot.ui.editors.text.ActiveText;

/** Renames what the caret stands on. */
public final class RenameHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        ActiveText.of(event).ifPresent(active -> open(new RenameRefactoring(active), HandlerUtil.getActiveShell(event)));
        return null;
    }

    private static void open(RenameRefactoring refactoring, Shell shell) {
        try {
            new RefactoringWizardOpenOperation(new RenameWizard(refactoring)).run(shell, refactoring.getName());
        } catch (InterruptedException cancelled) {
            Thread.currentThread().interrupt();
        }
    }
}
