// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.tests.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.navigator.CommonNavigator;
import org.eclipse.ui.navigator.resources.ProjectExplorer;
import org.junit.jupiter.api.Test;

/** A workbench that starts on a workspace with Python files, which the Project Explorer shows, starts none of our bundles. */
class StartAgainTest {

    @Test
    void noBundleIsActiveOnAWorkspaceWithNetworks() {
        EventLoop.settle();
        IFile file = ResourcesPlugin.getWorkspace().getRoot().getProject(StartTest.PROJECT).getFile("model.py");
        assertTrue(file.isAccessible(), "the workspace was not kept");
        CommonNavigator explorer = (CommonNavigator) PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage()
                .findView(ProjectExplorer.VIEW_ID);
        explorer.getCommonViewer().expandToLevel(file.getProject(), 1);
        EventLoop.settle();
        assertTrue(explorer.getCommonViewer().testFindItem(file) instanceof TreeItem, "the file is not shown");
        assertEquals(List.of(), StartTest.active());
    }
}
