// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.ui.compare;

import java.util.List;
import org.eclipse.compare.CompareUI;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.handlers.HandlerUtil;
import org.nnpivot.ui.Messages;
import org.nnpivot.ui.SelectedResources;
import org.nnpivot.workspace.pairs.MigratedPair;

/** Opens the selected or edited file beside what it was migrated to, or from. */
public final class CompareHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        List<MigratedPair> pairs = MigratedPair.of(SelectedResources.of(event));
        if (pairs.isEmpty()) {
            MessageDialog.openInformation(HandlerUtil.getActiveShell(event), Messages.compare, Messages.equivalence_noPair);
        }
        pairs.forEach(pair -> CompareUI.openCompareEditor(new PairComparison(pair)));
        return null;
    }
}
