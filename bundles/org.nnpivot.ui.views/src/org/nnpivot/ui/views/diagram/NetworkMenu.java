// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.ui.views.diagram;

import java.util.List;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuCreator;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.nnpivot.ui.views.Icons;
import org.nnpivot.ui.views.Messages;
import org.nnpivot.ui.views.networks.FileNetworks;
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

    /** The same choice for the menu of the view, which keys open. */
    MenuManager submenu() {
        MenuManager choices = new MenuManager(Messages.NetworkMenu_text);
        choices.setRemoveAllWhenShown(true);
        choices.addMenuListener(shown -> actions().forEach(shown::add));
        return choices;
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
        actions().forEach(action -> new ActionContributionItem(action).fill(target, -1));
    }

    private List<Action> actions() {
        List<NetworkItem> networks = view.networks().map(FileNetworks::networks).orElse(List.of());
        if (networks.isEmpty()) {
            Action none = new Action(Messages.NetworkMenu_none) { };
            none.setEnabled(false);
            return List.of(none);
        }
        return networks.stream().map(this::action).toList();
    }

    private Action action(NetworkItem network) {
        Action action = new Action(network.name(), IAction.AS_RADIO_BUTTON) {

            @Override
            public void run() {
                if (isChecked()) {
                    view.choose(network);
                }
            }
        };
        action.setChecked(view.network().filter(network::equals).isPresent());
        return action;
    }

    @Override
    public void dispose() {
        if (menu != null) {
            menu.dispose();
            menu = null;
        }
    }
}
