// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.tests.ui.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.debug.core.model.IProcess;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.PlatformUI;
import org.eclipse.unittest.model.ITestElement.Result;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.nnpivot.operators.Framework;
import org.nnpivot.tests.ui.Commands;
import org.nnpivot.tests.ui.DialogPilot;
import org.nnpivot.tests.ui.EventLoop;
import org.nnpivot.tests.ui.Explorer;
import org.nnpivot.tests.ui.Screenshot;
import org.nnpivot.tests.ui.TestProject;
import org.nnpivot.tests.ui.WizardPilot;
import org.nnpivot.tests.ui.refactoring.Migration;
import org.nnpivot.workspace.refactoring.MigrateSettings;
import org.nnpivot.workspace.settings.KeptShapes;
import org.nnpivot.workspace.settings.MigrationDefaults;

/** Check Equivalence: from the menu to the tree of tests, in the real frameworks. */
class EquivalenceLaunchTest {

    private static final String VIEW = "org.eclipse.unittest.ui.ResultView";
    private static final byte[] BEFORE = TestProject.testCase("migrates/tiny/before.py");
    /** Importing both frameworks takes most of it. */
    private static final long MOST_MILLISECONDS = 300_000;

    @AfterEach
    void forget() throws Exception {
        Launches.clear();
        InstanceScope.INSTANCE.getNode(MigrationDefaults.NODE).clear();
    }

    @Test
    @EnabledIfEnvironmentVariable(named = "NNPIVOT_PYTHON", matches = ".+")
    void showsWhatIsProvenAndWhatDiffers() throws Exception {
        try (TestProject project = new TestProject("proof")) {
            IFile source = project.add("model.py", BEFORE);
            KeptShapes.of(source).keep(Map.of("x", List.of(2L, 3L, 32L, 32L)));
            Migration.perform(MigrateSettings.to(Framework.KERAS), source);
            IFile result = project.project().getFile("model_tf.py");

            check(result);
            IProcess process = ended();
            assertEquals(0, process.getExitValue(), () -> Launches.text(process));
            EventLoop.until("a tree with the network", () -> tree().stream().anyMatch(text -> text.startsWith("Tiny")));
            assertTrue(tree().getFirst().startsWith("model.py \u2192 model_tf.py"), () -> tree().toString());
            EventLoop.until("pair and network are green", () -> results().equals(List.of(Result.OK, Result.OK)));

            String text = new String(result.readAllBytes(), StandardCharsets.UTF_8);
            assertTrue(text.contains("relu"), text);
            result.setContents(text.replace("relu", "tanh").getBytes(StandardCharsets.UTF_8), IResource.KEEP_HISTORY, null);
            Commands.execute("org.eclipse.unittest.ui.UnitTestShortcut.rerunLast");
            IProcess again = ended(process);
            assertEquals(1, again.getExitValue(), () -> Launches.text(again));
            assertTrue(Launches.text(again).contains("Tiny: different"), () -> Launches.text(again));
            EventLoop.until("pair and network are red", () -> results().equals(List.of(Result.FAILURE, Result.FAILURE)));
            Screenshot.take("equivalence");
        }
    }

    @Test
    @EnabledIfEnvironmentVariable(named = "NNPIVOT_PYTHON", matches = ".+")
    void endsWhenItsConsoleIsToldTo() throws Exception {
        try (TestProject project = new TestProject("ended")) {
            IFile source = project.add("model.py", BEFORE);
            KeptShapes.of(source).keep(Map.of("x", List.of(2L, 3L, 32L, 32L)));
            Migration.perform(MigrateSettings.to(Framework.KERAS), source);
            check(source);
            EventLoop.until("a Python process", () -> pythons() > 0 && Launches.manager().getProcesses().length > 0);
            IProcess process = Launches.manager().getProcesses()[0];
            assertTrue(process.canTerminate());
            process.terminate();
            // The platform forgets a launch that was cancelled, so only the process can be asked.
            EventLoop.until("the proof ends", process::isTerminated);
            assertEquals(1, process.getExitValue());
            assertEquals(0, pythons(), "Python goes on");
        }
    }

    @Test
    void saysThatThereIsNoInterpreter() throws Exception {
        InstanceScope.INSTANCE.getNode(MigrationDefaults.NODE).put(MigrationDefaults.PYTHON, "/nowhere/python");
        try (TestProject project = new TestProject("nowhere")) {
            IFile source = project.add("model.py", BEFORE);
            Migration.perform(MigrateSettings.to(Framework.KERAS), source);
            DialogPilot.in("Check Equivalence", shell -> {
                assertTrue(WizardPilot.texts(shell).contains("/nowhere/python"), () -> WizardPilot.texts(shell));
                DialogPilot.press(shell, "Cancel");
            }, () -> check(source));
        }
    }

    @Test
    void isOfferedOnPairsOnly() throws Exception {
        try (TestProject project = new TestProject("pairs")) {
            IFile source = project.add("model.py", BEFORE);
            IFile other = project.add("other.py", BEFORE);
            assertTrue(entry(source).isEmpty());
            assertTrue(entry(source, other).isPresent());
            Migration.perform(MigrateSettings.to(Framework.KERAS), source);
            assertTrue(entry(source).isPresent());
            assertTrue(entry(project.project().getFile("model_tf.py")).isPresent());
        }
    }

    private static long pythons() {
        return ProcessHandle.current().descendants().filter(process -> process.info().command().filter(name -> name.contains("python"))
                .isPresent()).count();
    }

    private static Optional<MenuItem> entry(IFile... files) throws Exception {
        return Explorer.select(files).menuEntry("Neural Networks", "Check Equivalence");
    }

    private static void check(IFile file) {
        try {
            Explorer.choose(entry(file).orElseThrow());
        } catch (Exception unexpected) {
            throw new AssertionError(unexpected);
        }
    }

    private static IProcess ended(IProcess... earlier) {
        EventLoop.until("the proof ends", MOST_MILLISECONDS, () -> Stream.of(Launches.manager().getProcesses())
                .anyMatch(process -> !List.of(earlier).contains(process) && process.isTerminated()));
        return Launches.ended(earlier);
    }

    /** The texts of the tree of the view Test Results, parents first. */
    private static List<String> tree() {
        return items().map(TreeItem::getText).toList();
    }

    /** What the elements of the session that the view shows came to, with all below them; the view colours them by that. */
    private static List<Result> results() {
        return items().map(TreeItem::getData).map(EquivalenceLaunchTest::result).toList();
    }

    /** The platform keeps it to itself. */
    private static Result result(Object element) {
        try {
            return (Result) element.getClass().getMethod("getTestResult", boolean.class).invoke(element, true);
        } catch (ReflectiveOperationException changed) {
            throw new AssertionError(changed);
        }
    }

    private static Stream<TreeItem> items() {
        IViewPart view = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage().findView(VIEW);
        if (view == null) {
            return Stream.empty();
        }
        return WizardPilot.controls(PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell()).filter(Tree.class::isInstance)
                .map(Tree.class::cast).flatMap(tree -> Stream.of(tree.getItems()))
                .filter(item -> item.getText().contains("\u2192"))
                .peek(EquivalenceLaunchTest::expand)
                .flatMap(item -> Stream.concat(Stream.of(item), Stream.of(item.getItems())));
    }

    private static void expand(TreeItem item) {
        Event event = new Event();
        event.item = item;
        item.getParent().notifyListeners(SWT.Expand, event);
        item.setExpanded(true);
    }
}
