// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.ui.editors.navigation;

import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.hyperlink.IHyperlink;
import org.eclipse.swt.widgets.Display;
import org.nnpivot.editing.Place;
import org.nnpivot.ui.editors.Messages;

/** Leads to where a name is given. The place may still have to be found out; nobody waits for it. */
record DeclarationLink(IRegion region, Supplier<Optional<Place>> place) implements IHyperlink {

    @Override
    public IRegion getHyperlinkRegion() {
        return region;
    }

    @Override
    public String getTypeLabel() {
        return null;
    }

    @Override
    public String getHyperlinkText() {
        return Messages.openDeclaration;
    }

    @Override
    public void open() {
        Display display = Display.getCurrent();
        Job.create(Messages.openDeclaration, monitor -> {
            place.get().ifPresentOrElse(
                    found -> display.asyncExec(() -> Opening.open(found.document(), found.start(), found.end() - found.start())),
                    () -> display.asyncExec(display::beep));
        }).schedule();
    }
}
