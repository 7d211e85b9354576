// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.ui.views.explorer;

import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerComparator;
import org.nnpivot.ui.views.networks.LayerItem;
import org.nnpivot.ui.views.networks.NetworkElement;

/** Networks as they stand in the file, layers in the order of the forward pass. */
public final class SourceOrder extends ViewerComparator {

    @Override
    public int compare(Viewer viewer, Object first, Object second) {
        return place(first) - place(second);
    }

    private static int place(Object element) {
        return switch (element) {
            case LayerItem layer -> layer.index();
            case NetworkElement network -> network.range().start();
            default -> 0;
        };
    }
}
