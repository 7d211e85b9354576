// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.ui.views.diagram;

import java.util.List;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuCreator;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.nnpivot.ui.views.Icons;
import org.nnpivot.ui.views.Messages;
import org.nnpivot.ui.views.networks.NetworkItem;

/** Chooses among the networks of the file. */
final class NetworkMenu extends Action implements IMenuCreator {

    private final DiagramView view;
    private Menu menu;

    NetworkMenu(DiagramView view) {
        super(Messages.NetworkMenu_text, IAction.AS_DROP_DOWN_MENU);
        this.view = view;
        setToolTipText(Messages.NetworkMenu_text);
        setImageDescriptor(Icons.NETWORK.descriptor());
        setMenuCreator(this);
    }

    /** The button itself opens the menu, too. */
    @Override
    public void runWithEvent(Event event) {
        Control parent = view.canvas();
        getMenu(parent).setVisible(true);
    }

    @Override
    public Menu getMenu(Control parent) {
        dispose();
        menu = new Menu(parent);
        fill(menu);
        return menu;
    }

    @Override
    public Menu getMenu(Menu parent) {
        dispose();
        menu = new Menu(parent);
        fill(menu);
        return menu;
    }

    private void fill(Menu target) {
        List<NetworkItem> networks = view.networks().map(file -> file.networks()).orElse(List.of());
        for (NetworkItem network : networks) {
            Action action = new Action(network.name(), IAction.AS_RADIO_BUTTON) {

                @Override
                public void run() {
                    if (isChecked()) {
                        view.choose(network);
                    }
                }
            };
            action.setChecked(view.network().filter(network::equals).isPresent());
            new ActionContributionItem(action).fill(target, -1);
        }
        if (networks.isEmpty()) {
            MenuItem none = new MenuItem(target, 0);
            none.setText(Messages.NetworkMenu_none);
            none.setEnabled(false);
        }
    }

    @Override
    public void dispose() {
        if (menu != null) {
            menu.dispose();
            menu = null;
        }
    }
}
