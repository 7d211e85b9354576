// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.ui.views.perspective;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.eclipse.ui.navigator.resources.ProjectExplorer;
import org.nnpivot.ui.views.diagram.DiagramView;
import org.nnpivot.ui.views.summary.SummaryView;

/** Files on the left, the diagram on the right of the editor, problems, summary and properties below. */
public final class NetworkPerspective implements IPerspectiveFactory {

    private static final float LEFT = 0.22f;
    private static final float RIGHT = 0.6f;
    private static final float BELOW = 0.68f;

    @Override
    public void createInitialLayout(IPageLayout layout) {
        String editors = layout.getEditorArea();
        IFolderLayout left = layout.createFolder("left", IPageLayout.LEFT, LEFT, editors);
        left.addView(ProjectExplorer.VIEW_ID);
        IFolderLayout below = layout.createFolder("below", IPageLayout.BOTTOM, BELOW, editors);
        below.addView(IPageLayout.ID_PROBLEM_VIEW);
        below.addView(SummaryView.ID);
        below.addView(IPageLayout.ID_PROP_SHEET);
        below.addPlaceholder(IPageLayout.ID_PROGRESS_VIEW);
        IFolderLayout right = layout.createFolder("right", IPageLayout.RIGHT, RIGHT, editors);
        right.addView(DiagramView.ID);
        right.addView(IPageLayout.ID_OUTLINE);
    }
}
