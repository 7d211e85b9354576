// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.tests.ui.refactoring;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.ltk.core.refactoring.CheckConditionsOperation;
import org.eclipse.ltk.core.refactoring.CreateChangeOperation;
import org.eclipse.ltk.core.refactoring.PerformChangeOperation;
import org.eclipse.ltk.core.refactoring.RefactoringCore;
import org.eclipse.ltk.core.refactoring.RefactoringStatus;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;
import org.nnpivot.operators.Framework;
import org.nnpivot.tests.ui.Commands;
import org.nnpivot.tests.ui.Explorer;
import org.nnpivot.tests.ui.TestProject;
import org.nnpivot.tests.ui.WizardPilot;
import org.nnpivot.workspace.refactoring.MigrateRefactoring;
import org.nnpivot.workspace.refactoring.MigrateSettings;

/** Folders and files together, a hundred files, and what is left when somebody has had enough. */
class ManyFilesTest {

    private static final byte[] BEFORE = TestProject.testCase("migrates/tiny/before.py");
    private static final byte[] AFTER = TestProject.testCase("migrates/tiny/after.py");
    private static final int FILES = 100;
    private static final int FOLDERS = 4;

    /** Has had enough when the work reaches the file of that number. */
    private static final class Impatient extends NullProgressMonitor {

        private final int most;
        private final List<String> seen = new ArrayList<>();

        Impatient(int most) {
            this.most = most;
        }

        @Override
        public void subTask(String name) {
            if (name.contains(".py") && seen.stream().noneMatch(name::startsWith)) {
                seen.add(name);
                setCanceled(seen.size() >= most);
            }
        }
    }

    @Test
    void migratesAHundredFilesOfFoldersAtOnceAndTakesAllBackAtOnce() throws Exception {
        try (TestProject project = new TestProject("hundred")) {
            List<IResource> selection = fill(project);
            MenuItem entry = Explorer.select(selection.toArray(IResource[]::new)).menuEntry("Migrate to TensorFlow/Keras").orElseThrow();
            RefactoringCore.getUndoManager().flush();
            new WizardPilot().on("migrate", dialog -> WizardPilot.press(dialog, IDialogConstants.FINISH_ID)).run(() -> Explorer.choose(entry));
            List<IFile> results = results(project);
            assertEquals(FILES, results.size());
            for (IFile result : results) {
                assertArrayEquals(AFTER, result.readAllBytes(), result::toString);
            }
            Explorer.select(project.project());
            Commands.execute("org.eclipse.ui.edit.undo");
            assertEquals(List.of(), results(project));
            assertFalse(RefactoringCore.getUndoManager().anythingToUndo());
        }
    }

    @Test
    void leavesNothingBehindWhenItIsCancelled() throws Exception {
        try (TestProject project = new TestProject("cancelled")) {
            List<IResource> selection = fill(project);
            MigrateRefactoring refactoring = new MigrateRefactoring(selection, MigrateSettings.to(Framework.KERAS));
            PerformChangeOperation perform = new PerformChangeOperation(new CreateChangeOperation(
                    new CheckConditionsOperation(refactoring, CheckConditionsOperation.ALL_CONDITIONS), RefactoringStatus.FATAL));
            Impatient monitor = new Impatient(3);
            assertThrows(OperationCanceledException.class, () -> ResourcesPlugin.getWorkspace().run(perform, monitor));
            assertEquals(3, monitor.seen.size(), monitor.seen::toString);
            assertEquals(List.of(), results(project));
            assertEquals(List.of(), refactoring.migrations());
            assertEquals(0, PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage().getEditorReferences().length);
        }
    }

    /** Files in folders, and one beside them. */
    private static List<IResource> fill(TestProject project) throws CoreException {
        List<IResource> selection = new ArrayList<>();
        for (int i = 0; i < FOLDERS; i++) {
            IFolder folder = project.project().getFolder("folder" + i);
            folder.create(IResource.NONE, true, null);
            selection.add(folder);
        }
        for (int i = 1; i < FILES; i++) {
            project.project().getFolder("folder" + i % FOLDERS).getFile("model" + i + ".py").create(BEFORE, IResource.NONE, null);
        }
        selection.add(project.add("beside.py", BEFORE));
        return selection;
    }

    private static List<IFile> results(TestProject project) throws CoreException {
        List<IFile> results = new ArrayList<>();
        project.project().accept(resource -> {
            if (resource instanceof IFile file && file.getName().endsWith("_tf.py")) {
                results.add(file);
            }
            return true;
        });
        return results;
    }
}
