// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.ui.editors.generated;

import org.eclipse.jface.notifications.NotificationPopup;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Link;
import org.nnpivot.ui.editors.Messages;

/** Offers, without standing in the way, to compare stale code with what its model gives now. */
final class StaleNotice {

    private StaleNotice() {}

    static void show(Display display, GeneratedCode code) {
        NotificationPopup.forDisplay(display).title(Messages.staleTitle, true).content(parent -> {
            Link link = new Link(parent, SWT.WRAP);
            link.setText(NLS.bind(Messages.staleNotice, code.file().getName(), code.model().getName()));
            link.addSelectionListener(SelectionListener.widgetSelectedAdapter(
                    event -> new CodeComparison(code.model(), code.file(), code.target()).open()));
            return link;
        }).open();
    }
}
