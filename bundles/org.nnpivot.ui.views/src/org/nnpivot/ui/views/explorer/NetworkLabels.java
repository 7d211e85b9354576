// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.ui.views.explorer;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.navigator.IDescriptionProvider;
import org.nnpivot.ui.views.Icons;
import org.nnpivot.ui.views.Messages;
import org.nnpivot.ui.views.networks.Amounts;
import org.nnpivot.ui.views.networks.LayerItem;
import org.nnpivot.ui.views.networks.NetworkElement;
import org.nnpivot.ui.views.networks.NetworkItem;
import org.nnpivot.ui.views.networks.Networks;

/** A layer as {@code conv1 : Conv2D  [N, 8, 32, 32]}; always of the last state of its file that was read. */
public final class NetworkLabels extends LabelProvider implements IStyledLabelProvider, IDescriptionProvider {

    private final Networks networks = Networks.service();
    private final LocalResourceManager images = new LocalResourceManager(JFaceResources.getResources());

    @Override
    public StyledString getStyledText(Object element) {
        return switch (latest(element)) {
            case NetworkElement item -> text(item);
            case Pending pending -> new StyledString(Messages.NetworkLabels_pending, StyledString.QUALIFIER_STYLER);
            default -> new StyledString();
        };
    }

    private Object latest(Object element) {
        return element instanceof NetworkElement item ? networks.latest(item) : element;
    }

    private static StyledString text(NetworkElement item) {
        StyledString name = new StyledString(item.name());
        return item.detail().isEmpty() ? name : name.append(" : " + item.detail(), StyledString.DECORATIONS_STYLER);
    }

    @Override
    public String getText(Object element) {
        return element instanceof NetworkElement || element instanceof Pending ? getStyledText(element).getString() : null;
    }

    @Override
    public Image getImage(Object element) {
        return switch (latest(element)) {
            case NetworkItem network -> images.get(Icons.NETWORK.descriptor());
            case LayerItem layer -> images.get(Icons.of(layer).descriptor());
            default -> null;
        };
    }

    /** What the status line says. */
    @Override
    public String getDescription(Object element) {
        return switch (latest(element)) {
            case NetworkItem network -> network.name() + ": " + Amounts.total(network);
            case LayerItem layer -> layer.row().path() + " : " + layer.detail();
            default -> null;
        };
    }

    @Override
    public void dispose() {
        images.dispose();
        super.dispose();
    }
}
