// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.ui.refactoring;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ltk.ui.refactoring.actions.ApplyRefactoringScriptAction;
import org.eclipse.ltk.ui.refactoring.actions.CreateRefactoringScriptAction;
import org.eclipse.ltk.ui.refactoring.actions.ShowRefactoringHistoryAction;
import org.eclipse.ui.IWorkbenchWindowActionDelegate;
import org.eclipse.ui.handlers.HandlerUtil;

/** What the platform has for the refactoring history and its scripts but offers nowhere by itself: which of it says the command. */
public final class ScriptHandler extends AbstractHandler {

    private static final String CREATE = "org.nnpivot.ui.createScript";
    private static final String APPLY = "org.nnpivot.ui.applyScript";

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindowActionDelegate action = switch (event.getCommand().getId()) {
            case CREATE -> new CreateRefactoringScriptAction();
            case APPLY -> new ApplyRefactoringScriptAction();
            default -> new ShowRefactoringHistoryAction();
        };
        action.init(HandlerUtil.getActiveWorkbenchWindowChecked(event));
        action.run(null);
        action.dispose();
        return null;
    }
}
