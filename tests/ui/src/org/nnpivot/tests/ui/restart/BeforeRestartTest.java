// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.tests.ui.restart;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ProjectScope;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.debug.core.DebugPlugin;
import org.eclipse.jface.action.IAction;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;
import org.nnpivot.tests.ui.EventLoop;
import org.nnpivot.tests.ui.Explorer;
import org.nnpivot.tests.ui.TestProject;
import org.nnpivot.ui.views.diagram.DiagramView;
import org.nnpivot.ui.views.summary.SummaryView;
import org.nnpivot.workspace.settings.KeptShapes;
import org.nnpivot.workspace.settings.MigrationDefaults;

/** Leaves a workspace with markers, a launch configuration, settings and views behind, for {@link AfterRestartTest}. */
class BeforeRestartTest {

    @Test
    void leavesWhatIsToBeKept() throws Exception {
        // Not closed: the project is what the second run finds.
        TestProject project = new TestProject(Kept.PROJECT);
        IFile refused = project.add("refused.py", TestProject.testCase("refuses/alias-read-later/input.py"));
        IFile source = project.add("model.py", TestProject.testCase("migrates/tiny/before.py"));
        Explorer.choose(Explorer.select(refused).menuEntry("Neural Networks", "Check").orElseThrow());
        EventLoop.until("a marker", () -> markers(refused) > 0);
        Explorer.choose(Explorer.select(source).menuEntry("Run As", "1 Migrate Neural Networks").orElseThrow());
        EventLoop.until("the result", Kept.file("model_tf.py")::exists);
        EventLoop.until("the end of the launch", () -> List.of(DebugPlugin.getDefault().getLaunchManager().getLaunches()).stream()
                .allMatch(launch -> launch.isTerminated()));
        settings(refused);
        views(source);
        EventLoop.settle();
        assertFalse(Kept.markers().isEmpty());
        ResourcesPlugin.getWorkspace().save(true, null);
    }

    private static int markers(IFile file) {
        try {
            return file.findMarkers(null, true, 0).length;
        } catch (CoreException gone) {
            throw new AssertionError(gone);
        }
    }

    private static void settings(IFile file) throws Exception {
        KeptShapes.of(file).keep(Map.of("", List.of(7L, 3L, 8L, 8L)));
        IEclipsePreferences ofProject = new ProjectScope(file.getProject()).getNode(MigrationDefaults.NODE);
        ofProject.put(MigrationDefaults.ARCHITECTURE, "SEQUENTIAL");
        ofProject.flush();
        InstanceScope.INSTANCE.getNode(MigrationDefaults.NODE).put(MigrationDefaults.LAYOUT, "PRESERVE");
        InstanceScope.INSTANCE.getNode(MigrationDefaults.NODE).flush();
    }

    /** The diagram is drawn less deep; the summary stays at its file while another one is selected. */
    private static void views(IFile source) throws Exception {
        IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
        page.closeAllEditors(false);
        IViewPart diagram = page.showView(DiagramView.ID);
        IViewPart summary = page.showView(SummaryView.ID);
        Explorer.select(source);
        EventLoop.until("the summary", () -> ((SummaryView) summary).getContentDescription().equals("kept/model.py"));
        IAction follow = Kept.button(summary, Kept.FOLLOW);
        follow.setChecked(false);
        follow.run();
        IAction depth = Kept.entry(diagram, Kept.DEPTH, Kept.CHOSEN_DEPTH);
        depth.setChecked(true);
        depth.run();
        assertTrue(Kept.button(diagram, Kept.FOLLOW).isChecked());
    }
}
