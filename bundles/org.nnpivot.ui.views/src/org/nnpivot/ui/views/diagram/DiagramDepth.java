// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.ui.views.diagram;

import java.util.List;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IMemento;
import org.nnpivot.ui.views.Messages;

/** How many networks deep the picture goes; the view keeps it over a restart. */
final class DiagramDepth {

    private static final String KEY = "depth";
    private static final int ALL = Integer.MAX_VALUE - 1;
    private static final List<Integer> CHOICES = List.of(0, 1, 2, 3, ALL);

    private final Runnable changed;
    private int depth = ALL;

    /** @param memento what the view said in the last session; {@code null} where there was none */
    DiagramDepth(IMemento memento, Runnable changed) {
        this.changed = changed;
        Integer saved = memento == null ? null : memento.getInteger(KEY);
        if (saved != null && CHOICES.contains(saved)) {
            depth = saved;
        }
    }

    int value() {
        return depth;
    }

    void save(IMemento memento) {
        memento.putInteger(KEY, depth);
    }

    MenuManager menu() {
        MenuManager menu = new MenuManager(Messages.DiagramDepth_menu);
        CHOICES.forEach(choice -> menu.add(action(choice)));
        return menu;
    }

    private Action action(int choice) {
        String text = choice == ALL ? Messages.DiagramDepth_all : choice == 0 ? Messages.DiagramDepth_none : NLS.bind(Messages.DiagramDepth_some, choice);
        Action action = new Action(text, IAction.AS_RADIO_BUTTON) {

            @Override
            public void run() {
                if (isChecked()) {
                    depth = choice;
                    changed.run();
                }
            }
        };
        action.setChecked(choice == depth);
        return action;
    }
}
