// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.tests.ui.measures;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.debug.core.DebugPlugin;
import org.eclipse.debug.core.model.IProcess;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.wizard.ProgressMonitorPart;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.ltk.core.refactoring.RefactoringCore;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.nnpivot.operators.Framework;
import org.nnpivot.tests.ui.EventLoop;
import org.nnpivot.tests.ui.Explorer;
import org.nnpivot.tests.ui.TestProject;
import org.nnpivot.tests.ui.WizardPilot;
import org.nnpivot.tests.ui.refactoring.Migration;
import org.nnpivot.workspace.refactoring.MigrateSettings;
import org.nnpivot.workspace.settings.KeptShapes;

/** Not a test: it asserts no time, and its name keeps it from being run with the tests. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class WorkbenchMeasurement {

    private static final int FILES = 100;
    private static final int POLL = 5;
    private static final long AIM_NANOSECONDS = 200_000_000;
    private static final int TIMES = 3;
    private static final int NETWORKS = 150;
    private static final int BEFORE_CANCEL = 1_000;
    private static final String WIZARD = "migrate";
    private static final byte[] SOURCE = TestProject.testCase("migrates/functional-u-net/before.py");

    @Test
    @Order(1)
    void openingTheWizard() throws Exception {
        try (TestProject project = new TestProject("wizard")) {
            IResource file = project.add("model.py", SOURCE);
            IResource folder = fill(project);
            for (int i = 1; i <= TIMES; i++) {
                openWizard(file, "one file, time " + i);
                openWizard(folder, FILES + " files, time " + i);
            }
        }
    }

    private static void openWizard(IResource selected, String what) throws Exception {
        MenuItem entry = Explorer.select(selected).menuEntry("Migrate to PyTorch").orElseThrow();
        long begin = System.nanoTime();
        long[] shown = new long[1];
        try (DisplayWatch watch = new DisplayWatch()) {
            Display.getCurrent().timerExec(POLL, () -> await(shown));
            new WizardPilot().on(WIZARD, dialog -> {
                long now = System.nanoTime();
                report("wizard of " + what, (shown[0] == 0 ? now : shown[0]) - begin, watch);
                WizardPilot.press(dialog, IDialogConstants.CANCEL_ID);
            }).run(() -> Explorer.choose(entry));
        }
    }

    /** Notes when a wizard listens. */
    private static void await(long[] shown) {
        boolean open = Stream.of(Display.getCurrent().getShells()).anyMatch(shell -> shell.getData() instanceof WizardDialog && shell.isVisible());
        if (open) {
            shown[0] = System.nanoTime();
        } else {
            Display.getCurrent().timerExec(POLL, () -> await(shown));
        }
    }

    @Test
    @Order(2)
    void migratingAHundredFiles() throws Exception {
        try (TestProject project = new TestProject("migrating")) {
            IResource folder = fill(project);
            for (int i = 1; i <= TIMES; i++) {
                RefactoringCore.getUndoManager().flush();
                migrate(folder, ", time " + i);
                EventLoop.settle();
                long begin = System.nanoTime();
                RefactoringCore.getUndoManager().performUndo(null, null);
                report("undo of " + FILES + " files, time " + i, System.nanoTime() - begin);
            }
        }
    }

    private static void migrate(IResource folder, String time) throws Exception {
        MenuItem entry = Explorer.select(folder).menuEntry("Migrate to PyTorch").orElseThrow();
        new WizardPilot().on(WIZARD, next(FILES + " files migrated" + time)).on("ErrorPage", next("preview" + time))
                .on("PreviewPage", pressing(IDialogConstants.FINISH_ID, "files written" + time)).run(() -> Explorer.choose(entry));
    }

    private static Consumer<WizardDialog> next(String what) {
        return pressing(IDialogConstants.NEXT_ID, what);
    }

    /** Presses the button and measures until the next page is there. */
    private static Consumer<WizardDialog> pressing(int button, String what) {
        return dialog -> {
            long begin = System.nanoTime();
            DisplayWatch watch = new DisplayWatch();
            WizardPilot.press(dialog, button);
            Display.getCurrent().asyncExec(() -> {
                report(what, System.nanoTime() - begin, watch);
                watch.close();
            });
        };
    }

    @Test
    @Order(3)
    void cancellingAMigrationOfAHundredFiles() throws Exception {
        try (TestProject project = new TestProject("cancelling")) {
            IResource folder = fill(project);
            for (int i = 1; i <= TIMES; i++) {
                int time = i;
                MenuItem entry = Explorer.select(folder).menuEntry("Migrate to PyTorch").orElseThrow();
                long[] cancelled = new long[1];
                Consumer<WizardDialog> migrate = dialog -> {
                    Display.getCurrent().timerExec(BEFORE_CANCEL, () -> {
                        cancelled[0] = System.nanoTime();
                        stop(dialog);
                    });
                    WizardPilot.press(dialog, IDialogConstants.NEXT_ID);
                };
                try (DisplayWatch watch = new DisplayWatch()) {
                    new WizardPilot().on(WIZARD, dialog -> {
                        migrate.accept(dialog);
                        report("cancel a migration of " + FILES + " files, time " + time, System.nanoTime() - cancelled[0], watch);
                    }).on(WIZARD, dialog -> WizardPilot.press(dialog, IDialogConstants.CANCEL_ID)).run(() -> Explorer.choose(entry));
                }
            }
        }
    }

    /** The button beside the progress bar. */
    private static void stop(WizardDialog dialog) {
        WizardPilot.controls(dialog.getShell()).filter(ProgressMonitorPart.class::isInstance).flatMap(WizardPilot::controls)
                .filter(ToolBar.class::isInstance).map(control -> ((ToolBar) control).getItem(0)).filter(ToolItem::isEnabled)
                .findFirst().orElseThrow().notifyListeners(SWT.Selection, new Event());
    }

    @Test
    @Order(4)
    @EnabledIfEnvironmentVariable(named = "NNPIVOT_PYTHON", matches = ".+")
    void cancellingAProof() throws Exception {
        for (int seconds = 1; seconds <= 5; seconds += 2) {
            try (TestProject project = new TestProject("proof")) {
                IFile source = project.add("model.py", TestProject.testCase("migrates/tiny/before.py"));
                KeptShapes.of(source).keep(Map.of("x", List.of(2L, 3L, 32L, 32L)));
                Migration.perform(MigrateSettings.to(Framework.KERAS), source);
                Explorer.choose(Explorer.select(source).menuEntry("Neural Networks", "Check Equivalence").orElseThrow());
                EventLoop.until("a Python process", () -> pythons() > 0 && processes().length > 0);
                long end = System.currentTimeMillis() + 1_000L * seconds;
                EventLoop.until("some work", () -> System.currentTimeMillis() > end || processes().length == 0);
                IProcess process = processes()[0];
                try (DisplayWatch watch = new DisplayWatch()) {
                    long begin = System.nanoTime();
                    process.terminate();
                    EventLoop.until("the end", () -> process.isTerminated() && pythons() == 0);
                    report("cancel a proof after " + seconds + " s", System.nanoTime() - begin, watch);
                }
                EventLoop.settle();
                DebugPlugin.getDefault().getLaunchManager().removeLaunches(DebugPlugin.getDefault().getLaunchManager().getLaunches());
            }
        }
    }

    private static IProcess[] processes() {
        return DebugPlugin.getDefault().getLaunchManager().getProcesses();
    }

    private static long pythons() {
        return ProcessHandle.current().descendants().filter(process -> process.info().command().filter(name -> name.contains("python"))
                .isPresent()).count();
    }

    @Test
    @Order(5)
    void openingLargeFilesInEditors() throws Exception {
        try (TestProject project = new TestProject("editors")) {
            String python = large("from torch import nn\n\n", "class Net%1$d(nn.Module):\n    def __init__(self):\n        super().__init__()\n"
                    + "        self.first = nn.Linear(4, 8)\n        self.second = nn.Linear(8, 8)\n        self.third = nn.Linear(8, 2)\n\n"
                    + "    def forward(self, x):\n        x = self.first(x).relu()\n        x = self.second(x).relu()\n"
                    + "        return self.third(x)\n\n\n");
            String pivot = large("nnpivot 1 framework = torch\n\n", "Net%1$d:\n  input: x shape = [N, 4]\n  layers:\n"
                    + "    - first: type = Linear in_features = 4 out_features = 8\n    - second: type = Linear in_features = 8 out_features = 8\n"
                    + "    - third: type = Linear in_features = 8 out_features = 2\n  modules:\n"
                    + "    - y = second(first(x)) actv_func = relu\n    - z = third(y)\n\n");
            for (int i = 1; i <= TIMES; i++) {
                open(project.add("small" + i + ".txt", "text\n".getBytes(StandardCharsets.UTF_8)), "a small text, for comparison");
                open(project.add("large" + i + ".txt", python.getBytes(StandardCharsets.UTF_8)), "a large text, for comparison");
                open(project.add("large" + i + ".py", python.getBytes(StandardCharsets.UTF_8)), "a large .py");
                open(project.add("large" + i + ".nn", pivot.getBytes(StandardCharsets.UTF_8)), "a large .nn");
            }
        }
    }

    private static String large(String head, String each) {
        return IntStream.range(0, NETWORKS).mapToObj(i -> String.format(Locale.ROOT, each, i)).collect(Collectors.joining("", head, ""));
    }

    private static void open(IFile file, String what) throws Exception {
        EventLoop.settle();
        IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
        try (DisplayWatch watch = new DisplayWatch()) {
            long begin = System.nanoTime();
            IDE.openEditor(page, file);
            boolean[] shown = new boolean[1];
            Display.getCurrent().asyncExec(() -> shown[0] = true);
            EventLoop.until("the editor is drawn", () -> shown[0]);
            long opened = System.nanoTime() - begin;
            EventLoop.until("no job runs", 300_000, () -> Job.getJobManager().isIdle());
            report("all known of " + what, System.nanoTime() - begin);
            report("open " + what + " (" + new String(file.readAllBytes(), StandardCharsets.UTF_8).lines().count() + " lines)", opened, watch);
        }
        page.closeAllEditors(false);
    }

    /** Files as people have them, in a folder. */
    private static IResource fill(TestProject project) throws CoreException {
        IFolder folder = project.project().getFolder("folder");
        folder.create(IResource.NONE, true, null);
        for (int i = 0; i < FILES; i++) {
            folder.getFile("net" + i + ".py").create(SOURCE, IResource.NONE, null);
        }
        return folder;
    }

    private static void report(String what, long nanoseconds, DisplayWatch watch) {
        report(String.format(Locale.ROOT, "%-48s longest block %6.0f ms, in all", what, watch.longest() / 1e6), nanoseconds);
        if (watch.longest() > AIM_NANOSECONDS) {
            write("workbench-blocks.txt", Stream.concat(Stream.of(what), watch.busyWith().stream().map(line -> "    " + line)).toList());
        }
    }

    private static void report(String what, long nanoseconds) {
        write("workbench-measures.txt", List.of(String.format(Locale.ROOT, "%-80s %8.0f ms", what, nanoseconds / 1e6)));
    }

    private static void write(String name, List<String> lines) {
        try {
            Files.write(Path.of(System.getProperty("nnpivot.screenshots"), name), lines, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException unwritable) {
            throw new AssertionError(unwritable);
        }
    }
}
