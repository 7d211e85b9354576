// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.ui.editors.references;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.search.ui.NewSearchUI;
import org.nnpivot.ui.editors.text.ActiveText;

/** Looks for all places of what the caret stands on. */
public final class ReferencesHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        ActiveText.of(event).ifPresent(active -> NewSearchUI.runQueryInBackground(new ReferencesQuery(active)));
        return null;
    }
}
