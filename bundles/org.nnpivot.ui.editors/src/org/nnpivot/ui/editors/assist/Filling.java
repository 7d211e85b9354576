// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.ui.editors.assist;

import java.util.List;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.link.LinkedModeModel;
import org.eclipse.jface.text.link.LinkedModeUI;
import org.eclipse.jface.text.link.LinkedPosition;
import org.eclipse.jface.text.link.LinkedPositionGroup;
import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.texteditor.link.EditorLinkedModeUI;

/** Lets the places of a snippet be filled in, from one to the next with the tabulator. */
final class Filling {

    private Filling() {}

    /** Starts at the first place; returns what is selected. */
    static Point start(ITextViewer viewer, int start, Snippet snippet) throws BadLocationException {
        LinkedModeModel model = new LinkedModeModel();
        List<Integer> numbers = snippet.places().keySet().stream().sorted().toList();
        for (int order = 0; order < numbers.size(); order++) {
            LinkedPositionGroup group = new LinkedPositionGroup();
            for (int[] place : snippet.places().get(numbers.get(order))) {
                group.addPosition(new LinkedPosition(viewer.getDocument(), start + place[0], place[1], order));
            }
            model.addGroup(group);
        }
        model.forceInstall();
        LinkedModeUI ui = new EditorLinkedModeUI(model, viewer);
        ui.setExitPosition(viewer, start + snippet.text().length(), 0, Integer.MAX_VALUE);
        ui.setCyclingMode(LinkedModeUI.CYCLE_WHEN_NO_PARENT);
        ui.enter();
        IRegion selected = ui.getSelectedRegion();
        return new Point(selected.getOffset(), selected.getLength());
    }
}
