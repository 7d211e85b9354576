// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.ui.problems;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.nnpivot.ui.SelectedResources;

/** Marks what a migration of the selected or edited files would have to say, in the background. */
public final class CheckHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        new CheckJob(SelectedResources.of(event), true).schedule();
        return null;
    }
}
