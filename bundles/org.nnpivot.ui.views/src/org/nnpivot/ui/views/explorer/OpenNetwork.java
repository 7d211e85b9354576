// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.ui.views.explorer;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.navigator.CommonActionProvider;
import org.eclipse.ui.navigator.ICommonActionConstants;
import org.eclipse.ui.navigator.ICommonMenuConstants;
import org.eclipse.ui.navigator.ICommonViewerWorkbenchSite;
import org.nnpivot.ui.views.Messages;
import org.nnpivot.ui.views.follow.SourcePlace;
import org.nnpivot.ui.views.networks.NetworkElement;

/** Opens the source of the selected network or layer, by double click, Enter or the menu. */
public final class OpenNetwork extends CommonActionProvider {

    private final Action open = new Action(Messages.Views_openSource) {

        @Override
        public void run() {
            open();
        }
    };

    private void open() {
        if (selected() instanceof NetworkElement element && getActionSite().getViewSite() instanceof ICommonViewerWorkbenchSite view) {
            new SourcePlace(element.file(), element.range()).open(view.getPage(), true);
        }
    }

    private Object selected() {
        return getContext() != null && getContext().getSelection() instanceof IStructuredSelection selection ? selection.getFirstElement() : null;
    }

    @Override
    public void fillActionBars(IActionBars bars) {
        if (selected() instanceof NetworkElement) {
            bars.setGlobalActionHandler(ICommonActionConstants.OPEN, open);
        }
    }

    @Override
    public void fillContextMenu(IMenuManager menu) {
        if (selected() instanceof NetworkElement) {
            menu.appendToGroup(ICommonMenuConstants.GROUP_OPEN, open);
        }
    }
}
