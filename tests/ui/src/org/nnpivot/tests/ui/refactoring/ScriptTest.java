// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.tests.ui.refactoring;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.ltk.core.refactoring.RefactoringCore;
import org.eclipse.ltk.core.refactoring.RefactoringDescriptor;
import org.eclipse.ltk.core.refactoring.RefactoringDescriptorProxy;
import org.eclipse.ltk.core.refactoring.history.IRefactoringHistoryService;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nnpivot.operators.Framework;
import org.nnpivot.tests.ui.Commands;
import org.nnpivot.tests.ui.EventLoop;
import org.nnpivot.tests.ui.Explorer;
import org.nnpivot.tests.ui.TestProject;
import org.nnpivot.tests.ui.WizardPilot;
import org.nnpivot.workspace.pairs.MigrationRecord;
import org.nnpivot.workspace.refactoring.MigrateDescriptor;
import org.nnpivot.workspace.refactoring.MigrateSettings;

/** The refactoring history knows migrations; they are written into scripts, and done again by them where the same files are. */
class ScriptTest {

    private static final int PAUSE = 100;
    private static final byte[] BEFORE = TestProject.testCase("migrates/tiny/before.py");
    private static final byte[] AFTER = TestProject.testCase("migrates/tiny/after.py");

    @Test
    void theHistoryWritesAMigrationThatCanBeReadAgain() throws Exception {
        IRefactoringHistoryService service = RefactoringCore.getHistoryService();
        ByteArrayOutputStream script = new ByteArrayOutputStream();
        try (TestProject project = new TestProject("written")) {
            Migration.perform(MigrateSettings.to(Framework.KERAS), project.add("model.py", BEFORE));
            RefactoringDescriptorProxy[] known = proxies(project.project());
            assertEquals(1, known.length);
            service.writeRefactoringDescriptors(known, script, RefactoringDescriptor.NONE, false, new NullProgressMonitor());
        }
        try (TestProject fresh = new TestProject("written")) {
            fresh.add("model.py", BEFORE);
            RefactoringDescriptorProxy[] read = service.readRefactoringHistory(new ByteArrayInputStream(script.toByteArray()),
                    RefactoringDescriptor.NONE).getDescriptors();
            assertEquals(1, read.length);
            RefactoringDescriptor descriptor = read[0].requestDescriptor(new NullProgressMonitor());
            assertEquals(MigrateDescriptor.ID, descriptor.getID());
            Migration.perform(descriptor);
            assertArrayEquals(AFTER, fresh.project().getFile("model_tf.py").readAllBytes());
        }
    }

    /** What the history of a project holds. */
    private static RefactoringDescriptorProxy[] proxies(IProject project) {
        return RefactoringCore.getHistoryService().getProjectHistory(project, new NullProgressMonitor()).getDescriptors();
    }

    @Test
    void theMenuWritesAScriptAndAppliesIt(@TempDir Path folder) throws Exception {
        Path script = folder.resolve("script.xml");
        try (TestProject project = new TestProject("scripted")) {
            IFile source = project.add("scripted_model.py", BEFORE);
            Migration.perform(MigrateSettings.to(Framework.KERAS), source);
            MenuItem create = Explorer.select(source).menuEntry("Neural Networks", "Create Script").orElseThrow();
            new WizardPilot().on("CreateRefactoringScriptWizardPage", dialog -> {
                tick(dialog, "'scripted_model.py'");
                name(dialog, script);
                WizardPilot.press(dialog, IDialogConstants.FINISH_ID);
            }).run(() -> Explorer.choose(create));
        }
        assertTrue(Files.readString(script).contains("/scripted/scripted_model.py"), () -> "no such script");
        try (TestProject fresh = new TestProject("scripted")) {
            IFile source = fresh.add("scripted_model.py", BEFORE);
            IFile result = fresh.project().getFile("scripted_model_tf.py");
            assertFalse(result.exists());
            MenuItem apply = Explorer.select(source).menuEntry("Neural Networks", "Apply Script").orElseThrow();
            new WizardPilot().on("ApplyRefactoringScriptWizardPage", dialog -> {
                name(dialog, script);
                confirm(dialog.getShell());
                WizardPilot.press(dialog, IDialogConstants.FINISH_ID);
            }).on("ErrorPage", dialog -> {
                // What is to be said of the migration is said once it is done.
                assertMigrated(source, result);
                confirm(dialog.getShell());
                WizardPilot.press(dialog, IDialogConstants.CANCEL_ID);
            }).run(() -> Explorer.choose(apply));
            EventLoop.settle();
        }
    }

    private static void assertMigrated(IFile source, IFile result) {
        try {
            assertArrayEquals(AFTER, result.readAllBytes());
            assertEquals(source.getFullPath(), MigrationRecord.of(result).orElseThrow().source());
        } catch (CoreException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    @Test
    void theHistoryIsShown() throws Exception {
        try (TestProject project = new TestProject("shown")) {
            Migration.perform(MigrateSettings.to(Framework.KERAS), project.add("shown_model.py", BEFORE));
            for (String command : List.of("history", "createScript", "applyScript")) {
                assertTrue(Commands.isHandled("org.nnpivot.ui." + command), command);
            }
            new WizardPilot().on("ShowRefactoringHistoryWizardPage", dialog -> {
                assertTrue(find(dialog, "'shown_model.py'").isPresent());
                WizardPilot.press(dialog, IDialogConstants.CANCEL_ID);
            }).run(() -> Commands.execute("org.nnpivot.ui.history"));
        }
    }

    /** Ticks an entry of the history, as a click into its box does. */
    private static void tick(WizardDialog dialog, String text) {
        TreeItem item = find(dialog, text).orElseThrow();
        item.setChecked(true);
        Event event = new Event();
        event.item = item;
        event.detail = SWT.CHECK;
        item.getParent().notifyListeners(SWT.Selection, event);
    }

    private static Optional<TreeItem> find(WizardDialog dialog, String text) {
        return WizardPilot.controls(dialog.getShell()).filter(Tree.class::isInstance).map(Tree.class::cast)
                .flatMap(tree -> find(tree.getItems(), text)).findFirst();
    }

    private static Stream<TreeItem> find(TreeItem[] items, String text) {
        return Stream.of(items).flatMap(item -> item.getText().contains(text) ? Stream.of(item) : find(children(item), text));
    }

    private static TreeItem[] children(TreeItem item) {
        if (item.getItemCount() > 0 && !item.getExpanded()) {
            Event event = new Event();
            event.item = item;
            item.getParent().notifyListeners(SWT.Expand, event);
            item.setExpanded(true);
        }
        return item.getItems();
    }

    /** Says yes to the question that comes once a wizard is finished without a look at its preview, or left before its end. */
    private static void confirm(Shell wizard) {
        wizard.getDisplay().timerExec(PAUSE, () -> {
            Optional<Shell> question = Stream.of(wizard.getDisplay().getShells()).filter(shell -> shell.getData() instanceof MessageDialog).findFirst();
            if (question.isPresent()) {
                question.get().getDefaultButton().notifyListeners(SWT.Selection, new Event());
            } else if (!wizard.isDisposed()) {
                confirm(wizard);
            }
        });
    }

    /** Says where the script is. */
    private static void name(WizardDialog dialog, Path script) {
        WizardPilot.controls(dialog.getShell()).filter(Button.class::isInstance).map(Button.class::cast)
                .filter(button -> button.getText().replace("&", "").equals("File:")).forEach(button -> {
                    button.setSelection(true);
                    button.notifyListeners(SWT.Selection, new Event());
                });
        Combo combo = WizardPilot.controls(dialog.getShell()).filter(Combo.class::isInstance).map(Combo.class::cast).findFirst().orElseThrow();
        combo.setText(script.toString());
    }
}
