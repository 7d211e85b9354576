// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.ui.editors.navigation;

import java.util.Optional;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.hyperlink.IHyperlink;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.nnpivot.ui.editors.Messages;
import org.nnpivot.ui.editors.text.TextNames;

/** Leads to what corresponds in another file; where nothing does, to its beginning. The place is found out when the link is followed. */
record CounterpartLink(IRegion region, IFile from, int offset, IFile to) implements IHyperlink {

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
        return NLS.bind(Messages.openCounterpart, to.getName());
    }

    @Override
    public void open() {
        Display display = Display.getCurrent();
        Job.create(getHyperlinkText(), monitor -> {
            Optional<IRegion> place = Counterparts.find(from, offset, to);
            display.asyncExec(() -> Opening.open(TextNames.of(to), place.map(IRegion::getOffset).orElse(0), place.map(IRegion::getLength).orElse(0)));
        }).schedule();
    }
}
