// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.tests.ui;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;

/** Commands as the workbench executes them: with the handler that is active and enabled. */
public final class Commands {

    private Commands() {}

    /** Whether something in the workbench would execute a command now. */
    public static boolean isHandled(String id) {
        return PlatformUI.getWorkbench().getService(ICommandService.class).getCommand(id).isHandled();
    }

    /** Executes a command without parameters on what is selected or edited. */
    public static Object execute(String id) {
        try {
            return PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(id, null);
        } catch (CommandException failed) {
            throw new AssertionError(id, failed);
        }
    }
}
