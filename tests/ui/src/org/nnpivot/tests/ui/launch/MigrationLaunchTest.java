// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.tests.ui.launch;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.eclipse.core.resources.IFile;
import org.eclipse.debug.core.ILaunchConfiguration;
import org.eclipse.debug.core.model.IProcess;
import org.eclipse.debug.ui.DebugUITools;
import org.eclipse.debug.ui.IDebugUIConstants;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.console.TextConsole;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.nnpivot.tests.ui.Commands;
import org.nnpivot.tests.ui.DialogPilot;
import org.nnpivot.tests.ui.EventLoop;
import org.nnpivot.tests.ui.Explorer;
import org.nnpivot.tests.ui.TestProject;

/** Run As, Migrate: remembered, repeated from the history, and its console. */
class MigrationLaunchTest {

    private static final String TYPE = "org.nnpivot.ui.migration";
    private static final byte[] BEFORE = TestProject.testCase("migrates/tiny/before.py");
    private static final byte[] AFTER = TestProject.testCase("migrates/tiny/after.py");

    @AfterEach
    void forget() throws Exception {
        Launches.clear();
    }

    @Test
    void remembersWhatItDidAndDoesItAgainFromTheHistory() throws Exception {
        try (TestProject project = new TestProject("launch")) {
            IFile source = project.add("model.py", BEFORE);
            // The commands of the tool bar, and its history, begin when it is shown.
            PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage().showActionSet(IDebugUIConstants.LAUNCH_ACTION_SET);
            DebugUITools.getLastLaunch(IDebugUIConstants.ID_RUN_LAUNCH_GROUP);
            runAs(source);
            IProcess first = Launches.ended();
            assertEquals(0, first.getExitValue());
            IFile result = project.project().getFile("model_tf.py");
            assertArrayEquals(AFTER, result.readAllBytes());
            List<ILaunchConfiguration> saved = Launches.configurations(TYPE);
            assertEquals(List.of("Migrate model.py"), saved.stream().map(ILaunchConfiguration::getName).toList());
            assertEquals(source, saved.getFirst().getMappedResources()[0]);

            result.delete(true, null);
            EventLoop.until("the history", () -> saved.getFirst().equals(DebugUITools.getLastLaunch(IDebugUIConstants.ID_RUN_LAUNCH_GROUP)));
            EventLoop.until("the command", () -> Commands.isHandled("org.eclipse.debug.ui.commands.RunLast"));
            Commands.execute("org.eclipse.debug.ui.commands.RunLast");
            IProcess second = Launches.ended(first);
            assertEquals(0, second.getExitValue());
            assertArrayEquals(AFTER, result.readAllBytes());

            runAs(source);
            Launches.ended(first, second);
            assertEquals(1, Launches.configurations(TYPE).size(), "the same file has one configuration");
        }
    }

    @Test
    void replacesItsOwnResultButNothingThatSomebodyHasWritten() throws Exception {
        byte[] mine = "mine = 1\n".getBytes(StandardCharsets.UTF_8);
        try (TestProject project = new TestProject("repeated")) {
            IFile source = project.add("model.py", BEFORE);
            IFile result = project.add("model_tf.py", mine);
            runAs(source);
            IProcess foreign = Launches.ended();
            assertEquals(1, foreign.getExitValue());
            assertTrue(Launches.text(foreign).contains("model_tf.py is not replaced: it is no result of this file"), () -> Launches.text(foreign));
            assertArrayEquals(mine, result.readAllBytes());

            result.delete(true, null);
            runAs(source);
            IProcess first = Launches.ended(foreign);
            source.setContents(new String(BEFORE, StandardCharsets.UTF_8).replace("Tiny", "Small").getBytes(StandardCharsets.UTF_8), true, false, null);
            runAs(source);
            IProcess again = Launches.ended(foreign, first);
            assertEquals(0, again.getExitValue());
            assertTrue(result.readString().contains("class Small"));

            result.setContents(mine, true, false, null);
            runAs(source);
            IProcess edited = Launches.ended(foreign, first, again);
            assertEquals(1, edited.getExitValue());
            assertTrue(Launches.text(edited).contains("it was edited since it was migrated"), () -> Launches.text(edited));
            assertArrayEquals(mine, result.readAllBytes());
        }
    }

    @Test
    void leadsFromTheConsoleToTheLine() throws Exception {
        try (TestProject project = new TestProject("console")) {
            IFile source = project.add("model.py", TestProject.testCase("refuses/alias-read-later/input.py"));
            runAs(source);
            IProcess process = Launches.ended();
            assertEquals(1, process.getExitValue());
            TextConsole console = Launches.console(process);
            Launches.link(console, "console/model.py:15").linkActivated();
            EventLoop.until("the editor at the line", () -> {
                IEditorPart editor = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage().getActiveEditor();
                return editor instanceof ITextEditor text && text.getSelectionProvider().getSelection() instanceof ITextSelection selection
                        && selection.getStartLine() == 14;
            });
            assertFalse(project.project().getFile("model_tf.py").exists());
            assertTrue(source.findMarkers("org.nnpivot.workspace.finding", false, 0).length > 0);
        }
    }

    @Test
    void isOfferedOnlyOnNetworks() throws Exception {
        try (TestProject project = new TestProject("offered")) {
            IFile other = project.add("plain.py", "print(1)\n".getBytes(StandardCharsets.UTF_8));
            assertTrue(Explorer.select(other).menuEntry("Run As", "1 Migrate").isEmpty());
            IFile source = project.add("model.py", BEFORE);
            assertTrue(Explorer.select(source).menuEntry("Run As", "1 Migrate Neural Networks").isPresent());
        }
    }

    @Test
    void theDialogShowsAndKeepsTheSettings() throws Exception {
        try (TestProject project = new TestProject("dialog")) {
            IFile source = project.add("model.py", BEFORE);
            runAs(source);
            Launches.ended();
            ILaunchConfiguration saved = Launches.configurations(TYPE).getFirst();
            DialogPilot.in("Edit Configuration", shell -> {
                assertTrue(DialogPilot.controls(shell, Text.class).anyMatch(text -> text.getText().equals("/dialog/model.py")));
                Text shapes = DialogPilot.controls(shell, Text.class).filter(text -> text.getMessage().startsWith("1,3,224")).findFirst()
                        .orElseThrow();
                shapes.setText("2,3,8,8");
                DialogPilot.press(shell, "OK");
            }, () -> DebugUITools.openLaunchConfigurationPropertiesDialog(
                    PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell(), saved, IDebugUIConstants.ID_RUN_LAUNCH_GROUP));
            assertEquals("2,3,8,8", Launches.configurations(TYPE).getFirst().getAttribute("org.nnpivot.ui.migration.inputShapes", ""));
        }
    }

    private static void runAs(IFile file) throws Exception {
        Explorer.choose(Explorer.select(file).menuEntry("Run As", "1 Migrate Neural Networks").orElseThrow());
    }
}
