// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.tests.ui.refactoring;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.compare.CompareEditorInput;
import org.eclipse.compare.structuremergeviewer.DiffNode;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.ltk.core.refactoring.RefactoringCore;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.wizards.datatransfer.ExternalProjectImportWizard;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nnpivot.tests.ui.EventLoop;
import org.nnpivot.tests.ui.Explorer;
import org.nnpivot.tests.ui.TestProject;
import org.nnpivot.tests.ui.WizardPilot;

/** From the context menu to the written file, and back. */
class MigrateJourneyTest {

    private static final String DESCRIPTION = """
            <?xml version="1.0" encoding="UTF-8"?>
            <projectDescription>
              <name>journey</name>
            </projectDescription>
            """;
    private static final String INPUT = "migrate";
    private static final String PROBLEMS = "ErrorPage";
    private static final String PREVIEW = "PreviewPage";

    @BeforeEach
    void forgetEarlierChanges() {
        RefactoringCore.getUndoManager().flush();
    }

    /** The result is shown beside its source. */
    @AfterEach
    void closeComparisons() {
        EventLoop.settle();
        PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage().closeAllEditors(false);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tiny", "crlf", "latin-1", "byte-order-mark"})
    void migratesAFileAndTakesItBack(String name) throws Exception {
        byte[] before = TestProject.testCase("migrates/" + name + "/before.py");
        try (TestProject project = new TestProject(name)) {
            IFile source = project.add("model.py", before);
            IFile result = project.project().getFile("model_tf.py");

            MenuItem entry = Explorer.select(source).menuEntry("Migrate to TensorFlow/Keras").orElseThrow();
            new WizardPilot().on(INPUT, next()).on(PROBLEMS, next()).on(PREVIEW, dialog -> {
                assertTrue(previewed(dialog).contains("tensorflow"), () -> previewed(dialog));
                assertFalse(result.exists(), "written before the user has finished");
                WizardPilot.press(dialog, IDialogConstants.FINISH_ID);
            }).run(() -> Explorer.choose(entry));

            assertArrayEquals(TestProject.testCase("migrates/" + name + "/after.py"), bytes(result));
            assertArrayEquals(before, bytes(source));

            Explorer.select(source);
            PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand("org.eclipse.ui.edit.undo", null);
            assertFalse(result.exists(), "still there after undo");
            assertArrayEquals(before, bytes(source));
            assertFalse(RefactoringCore.getUndoManager().anythingToUndo());
        }
    }

    /** All that a person does, from a folder on disk to the same bytes in it. */
    @Test
    void fromTheImportOfAProjectToTheUndoOfItsMigration(@TempDir Path folder) throws Exception {
        Files.writeString(folder.resolve(".project"), DESCRIPTION);
        Files.write(folder.resolve("model.py"), TestProject.testCase("migrates/tiny/before.py"));
        Files.writeString(folder.resolve("notes.txt"), "kept\n");
        Map<String, String> before = contents(folder);
        importProject(folder);
        IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject("journey");
        try {
            assertTrue(project.isOpen());
            assertEquals(folder.toRealPath(), project.getLocation().toPath().toRealPath());
            IFile source = project.getFile("model.py");
            MenuItem entry = Explorer.select(source).menuEntry("Migrate to TensorFlow/Keras").orElseThrow();
            new WizardPilot().on(INPUT, next()).on(PROBLEMS, next())
                    .on(PREVIEW, dialog -> WizardPilot.press(dialog, IDialogConstants.FINISH_ID)).run(() -> Explorer.choose(entry));
            assertArrayEquals(TestProject.testCase("migrates/tiny/after.py"), bytes(project.getFile("model_tf.py")));

            EventLoop.until("the comparison", () -> comparison().filter(input -> input.getCompareResult() instanceof DiffNode).isPresent());
            EventLoop.settle();
            assertEquals("model.py \u2192 model_tf.py", comparison().orElseThrow().getTitle());
            assertEquals(1, ((DiffNode) comparison().orElseThrow().getCompareResult()).getChildren().length);
            page().closeEditor(page().getActiveEditor(), false);
            EventLoop.settle();
            assertEquals(0, page().getEditorReferences().length);

            Explorer.select(source);
            PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand("org.eclipse.ui.edit.undo", null);
            EventLoop.settle();
            assertEquals(before, contents(folder));
        } finally {
            project.delete(false, true, null);
        }
    }

    /** Existing projects into workspace, with the platform's own wizard. */
    private static void importProject(Path folder) {
        ExternalProjectImportWizard wizard = new ExternalProjectImportWizard(folder.toString());
        wizard.init(PlatformUI.getWorkbench(), StructuredSelection.EMPTY);
        new WizardPilot().on("wizardExternalProjectsPage", dialog -> {
            EventLoop.until("the project is found", () -> dialog.getCurrentPage().isPageComplete());
            WizardPilot.press(dialog, IDialogConstants.FINISH_ID);
        }).run(() -> new WizardDialog(page().getWorkbenchWindow().getShell(), wizard).open());
        EventLoop.settle();
    }

    /** The bytes of all files of a folder, as texts. */
    private static Map<String, String> contents(Path folder) throws IOException {
        Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                contents.put(folder.relativize(file).toString(), Files.readString(file, StandardCharsets.ISO_8859_1));
            }
        }
        return contents;
    }

    private static Optional<CompareEditorInput> comparison() {
        return Optional.ofNullable(page().getActiveEditor()).map(IEditorPart::getEditorInput).filter(CompareEditorInput.class::isInstance)
                .map(CompareEditorInput.class::cast);
    }

    private static IWorkbenchPage page() {
        return PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
    }

    @Test
    void showsWhatCannotBeMigratedAndWritesNothing() throws Exception {
        try (TestProject project = new TestProject("refused")) {
            IFile source = project.add("model.py", TestProject.testCase("refuses/alias-read-later/input.py"));
            MenuItem entry = Explorer.select(source).menuEntry("Migrate to").orElseThrow();
            new WizardPilot().on(INPUT, next()).on(PROBLEMS, dialog -> {
                assertTrue(shown(dialog).contains("[alias-read-later]"), () -> shown(dialog));
                WizardPilot.press(dialog, IDialogConstants.CANCEL_ID);
            }).run(() -> Explorer.choose(entry));
            assertFalse(project.project().getFile("model_tf.py").exists(), "a file was written");
        }
    }

    @Test
    void otherFilesOfferNothing() throws Exception {
        try (TestProject project = new TestProject("other")) {
            IFile plain = project.add("plain.py", "print('no network')\n".getBytes(StandardCharsets.UTF_8));
            IFile text = project.add("torch.txt", "import torch\n".getBytes(StandardCharsets.UTF_8));
            assertTrue(Explorer.select(plain).menuEntry("Migrate").isEmpty());
            assertTrue(Explorer.select(text).menuEntry("Migrate").isEmpty());
        }
    }

    private static Consumer<WizardDialog> next() {
        return dialog -> WizardPilot.press(dialog, IDialogConstants.NEXT_ID);
    }

    private static String previewed(WizardDialog dialog) {
        return WizardPilot.controls(dialog.getShell()).filter(StyledText.class::isInstance).map(text -> ((StyledText) text).getText())
                .collect(Collectors.joining("\n"));
    }

    /** The rows of the tables of a page. */
    private static String shown(WizardDialog dialog) {
        return WizardPilot.controls(dialog.getShell()).filter(Table.class::isInstance).flatMap(table -> Stream.of(((Table) table).getItems()))
                .map(TableItem::getText).collect(Collectors.joining("\n"));
    }

    private static byte[] bytes(IFile file) throws CoreException {
        return file.readAllBytes();
    }
}
