// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.ui.editors.outline;

import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.graphics.Image;
import org.nnpivot.editing.OutlineItem;
import org.nnpivot.ui.editors.Images;

/** A name, and what else there is to say in grey. */
final class OutlineLabels extends LabelProvider implements IStyledLabelProvider {

    @Override
    public StyledString getStyledText(Object element) {
        OutlineItem item = ((OutlineNode) element).item();
        StyledString text = new StyledString(item.label());
        return item.detail().isEmpty() ? text : text.append("  " + item.detail(), StyledString.DECORATIONS_STYLER);
    }

    @Override
    public String getText(Object element) {
        return getStyledText(element).getString();
    }

    @Override
    public Image getImage(Object element) {
        return Images.of(((OutlineNode) element).item().kind());
    }
}
