// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.tests.ui.restart;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.debug.core.DebugPlugin;
import org.eclipse.debug.core.ILaunchConfiguration;
import org.eclipse.debug.core.ILaunchManager;
import org.eclipse.debug.ui.DebugUITools;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;
import org.nnpivot.generate.Architecture;
import org.nnpivot.shapes.LayoutPolicy;
import org.nnpivot.tests.ui.EventLoop;
import org.nnpivot.tests.ui.TestProject;
import org.nnpivot.ui.views.diagram.DiagramView;
import org.nnpivot.ui.views.summary.SummaryView;
import org.nnpivot.workspace.pairs.MigrationRecord;
import org.nnpivot.workspace.settings.KeptShapes;
import org.nnpivot.workspace.settings.MigrationDefaults;

/** What {@link BeforeRestartTest} has left in the workspace is still there. */
class AfterRestartTest {

    @Test
    void markersStandWhereTheyStood() throws Exception {
        assertEquals(1, Kept.markers().stream().filter(marker -> marker.startsWith("refused.py alias-read-later ")
                && !marker.contains(" -1") && marker.endsWith("[alias-read-later]")).count(), () -> "markers: " + all());
    }

    private static List<String> all() {
        try {
            return Kept.markers();
        } catch (CoreException gone) {
            throw new AssertionError(gone);
        }
    }

    @Test
    void theLaunchConfigurationDoesItsWorkAgain() throws Exception {
        ILaunchManager manager = DebugPlugin.getDefault().getLaunchManager();
        ILaunchConfiguration[] saved = manager.getLaunchConfigurations(manager.getLaunchConfigurationType("org.nnpivot.ui.migration"));
        assertEquals(1, saved.length);
        assertEquals("Migrate model.py", saved[0].getName());
        assertArrayEquals(new Object[] {Kept.file("model.py")}, saved[0].getMappedResources());
        IFile result = Kept.file("model_tf.py");
        result.delete(true, null);
        DebugUITools.launch(saved[0], ILaunchManager.RUN_MODE);
        EventLoop.until("the result", result::exists);
        assertArrayEquals(TestProject.testCase("migrates/tiny/after.py"), result.readAllBytes());
    }

    @Test
    void settingsOfTheWorkspaceTheProjectAndTheFileHold() {
        MigrationDefaults defaults = new MigrationDefaults(Kept.project());
        assertEquals(Architecture.SEQUENTIAL, defaults.architecture());
        assertEquals(LayoutPolicy.PRESERVE, defaults.layout());
        assertEquals(Map.of("", List.of(7L, 3L, 8L, 8L)), KeptShapes.of(Kept.file("refused.py")).shapes());
    }

    @Test
    void theResultKnowsItsSource() {
        Optional<MigrationRecord> record = MigrationRecord.of(Kept.file("model_tf.py"));
        assertEquals(Optional.of(Kept.file("model.py")), record.flatMap(MigrationRecord::sourceFile));
        assertFalse(record.get().isStale());
    }

    @Test
    void viewsAreOpenAsTheyWereLeft() {
        IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
        IViewPart summary = restored(page, SummaryView.ID);
        IViewPart diagram = restored(page, DiagramView.ID);
        assertFalse(Kept.button(summary, Kept.FOLLOW).isChecked(), "the summary follows again");
        EventLoop.until("the file that the summary stays at",
                () -> ((SummaryView) summary).getContentDescription().equals("kept/model.py"));
        assertTrue(Kept.button(diagram, Kept.FOLLOW).isChecked());
        assertTrue(Kept.entry(diagram, Kept.DEPTH, Kept.CHOSEN_DEPTH).isChecked(), "the diagram is as deep as ever");
    }

    private static IViewPart restored(IWorkbenchPage page, String id) {
        return Optional.ofNullable(page.findViewReference(id)).map(reference -> reference.getView(true))
                .orElseThrow(() -> new AssertionError("closed: " + id));
    }
}
