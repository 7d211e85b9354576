// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.ui.views.diagram;

import java.util.List;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.IWorkbenchPartSite;
import org.nnpivot.ui.views.Icons;
import org.nnpivot.ui.views.Messages;

/** What can be done with a diagram, in the tool bar and in the context menu. */
final class DiagramActions {

    private DiagramActions() {}

    static List<Action> zooms(DiagramCanvas canvas) {
        return List.of(action(Messages.DiagramActions_zoomIn, Icons.ZOOM_IN, canvas::zoomIn),
                action(Messages.DiagramActions_zoomOut, Icons.ZOOM_OUT, canvas::zoomOut),
                action(Messages.DiagramActions_fit, Icons.FIT, canvas::fit));
    }

    private static Action action(String text, Icons icon, Runnable run) {
        Action action = new Action(text, icon.descriptor()) {

            @Override
            public void run() {
                run.run();
            }
        };
        action.setToolTipText(Action.removeMnemonics(text));
        return action;
    }

    static void contextMenu(DiagramView view, DiagramCanvas canvas, IWorkbenchPartSite site, ISelectionProvider selection) {
        MenuManager menu = new MenuManager();
        menu.add(new Action(Messages.Views_openSource) {

            @Override
            public void run() {
                view.openSource();
            }
        });
        menu.add(new Separator());
        zooms(canvas).forEach(menu::add);
        menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
        canvas.setMenu(menu.createContextMenu(canvas));
        site.registerContextMenu(menu, selection);
    }
}
