// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.tests.ui.refactoring;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.ltk.core.refactoring.RefactoringCore;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nnpivot.operators.Framework;
import org.nnpivot.tests.ui.Commands;
import org.nnpivot.tests.ui.EventLoop;
import org.nnpivot.tests.ui.Explorer;
import org.nnpivot.tests.ui.TestProject;
import org.nnpivot.tests.ui.WizardPilot;
import org.nnpivot.workspace.pairs.MigrationRecord;
import org.nnpivot.workspace.settings.MigrationDefaults;

/** What is offered and done for selections of several kinds, and what is left out of them in the preview. */
class SelectionTest {

    private static final byte[] TORCH = TestProject.testCase("migrates/tiny/before.py");
    private static final byte[] KERAS = TestProject.testCase("migrates/tiny/after.py");
    private static final byte[] HELPER = "def double(x):\n    return 2 * x\n".getBytes(StandardCharsets.UTF_8);
    private static final String TO_KERAS = "Migrate to TensorFlow/Keras";
    private static final String TO_TORCH = "Migrate to PyTorch";

    @BeforeEach
    void forgetEarlierChanges() {
        RefactoringCore.getUndoManager().flush();
    }

    @AfterEach
    void forget() throws Exception {
        InstanceScope.INSTANCE.getNode(MigrationDefaults.NODE).clear();
        EventLoop.settle();
        PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage().closeAllEditors(false);
    }

    @Test
    void filesOfBothFrameworksAreOfferedBothDirections() throws Exception {
        try (TestProject project = new TestProject("both")) {
            IFile torch = project.add("first.py", TORCH);
            IFile keras = project.add("second.py", KERAS);
            IFile helper = project.add("helper.py", HELPER);
            IFile notes = project.add("notes.txt", HELPER);
            Explorer explorer = Explorer.select(torch, keras, helper, notes);
            assertTrue(explorer.menuEntry(TO_TORCH).isPresent());
            assertTrue(explorer.menuEntry("Neural Networks", "Check").isPresent());
            assertTrue(explorer.menuEntry("Run As", "1 Migrate Neural Networks").isPresent());
            MenuItem entry = explorer.menuEntry(TO_KERAS).orElseThrow();
            new WizardPilot().on("migrate", press(IDialogConstants.NEXT_ID)).on("ErrorPage", dialog -> {
                assertTrue(said(dialog).contains("'both/second.py' holds no network to migrate to tensorflow"), () -> said(dialog));
                assertTrue(said(dialog).contains("'both/helper.py' holds no network"), () -> said(dialog));
                WizardPilot.press(dialog, IDialogConstants.FINISH_ID);
            }).run(() -> Explorer.choose(entry));
            assertArrayEquals(KERAS, project.project().getFile("first_tf.py").readAllBytes());
            assertEquals(List.of("first_tf.py"), results(project));
        }
    }

    @Test
    void whatHoldsNoNetworkOffersNothingEvenBesideOthersOfItsKind() throws Exception {
        try (TestProject project = new TestProject("helpers")) {
            Explorer explorer = Explorer.select(project.add("helper.py", HELPER), project.add("notes.txt", HELPER));
            assertTrue(explorer.menuEntry("Migrate").isEmpty());
        }
    }

    @Test
    void aFolderOfKerasFilesIsMigratedToPyTorch() throws Exception {
        try (TestProject project = new TestProject("folder")) {
            IFolder folder = project.project().getFolder("networks");
            folder.create(IResource.NONE, true, null);
            folder.getFile("helper.py").create(HELPER, IResource.NONE, null);
            folder.getFile("model.py").create(KERAS, IResource.NONE, null);
            assertEquals("TensorFlow/Keras \u2192 PyTorch", direction(folder));
            assertEquals("TensorFlow/Keras \u2192 PyTorch", direction(project.project()));
            IFile torch = project.add("aaa.py", TORCH);
            assertEquals("PyTorch \u2192 TensorFlow/Keras", direction(project.project(), torch));
        }
    }

    @Test
    void aPreferredDirectionIsNotTakenForFilesOfItsTarget() throws Exception {
        InstanceScope.INSTANCE.getNode(MigrationDefaults.NODE).put(MigrationDefaults.TARGET, Framework.KERAS.name());
        try (TestProject project = new TestProject("preferred")) {
            IFile keras = project.add("model.py", KERAS);
            assertEquals("TensorFlow/Keras \u2192 PyTorch", direction(keras));
            assertEquals(Framework.TORCH, MigrationDefaults.request(keras).target());
            IFile torch = project.add("other.py", TORCH);
            assertEquals("PyTorch \u2192 TensorFlow/Keras", direction(torch));
        }
    }

    /** The direction that the wizard starts with when its key is pressed. */
    private static String direction(IResource... selection) throws Exception {
        String[] shown = new String[1];
        Explorer.select(selection);
        new WizardPilot().on("migrate", dialog -> {
            shown[0] = WizardPilot.controls(dialog.getShell()).filter(Combo.class::isInstance).map(combo -> ((Combo) combo).getText()).findFirst()
                    .orElseThrow();
            WizardPilot.press(dialog, IDialogConstants.CANCEL_ID);
        }).run(() -> Commands.execute("org.nnpivot.ui.migrate"));
        return shown[0];
    }

    @Test
    void saysThatNotAllInputsAreRead() throws Exception {
        try (TestProject project = new TestProject("inputs")) {
            for (int i = 0; i < 21; i++) {
                project.add("model" + i + ".py", TORCH);
            }
            Explorer.select(project.project());
            new WizardPilot().on("migrate", dialog -> {
                EventLoop.until("the inputs", () -> WizardPilot.texts(dialog.getShell()).contains("of the first 20 of 21 files"));
                WizardPilot.press(dialog, IDialogConstants.CANCEL_ID);
            }).run(() -> Commands.execute("org.nnpivot.ui.migrate"));
        }
    }

    @Test
    void aFileThatIsTickedOffInThePreviewIsNotWritten() throws Exception {
        try (TestProject project = new TestProject("ticked")) {
            IFile one = project.add("one.py", TORCH);
            IFile two = project.add("two.py", TORCH);
            MenuItem entry = Explorer.select(one, two).menuEntry(TO_KERAS).orElseThrow();
            new WizardPilot().on("migrate", press(IDialogConstants.NEXT_ID)).on("ErrorPage", press(IDialogConstants.NEXT_ID))
                    .on("PreviewPage", dialog -> {
                        tickOff(dialog, "one_tf.py");
                        WizardPilot.press(dialog, IDialogConstants.FINISH_ID);
                    }).run(() -> Explorer.choose(entry));
            assertEquals(List.of("two_tf.py"), results(project));
            assertArrayEquals(KERAS, project.project().getFile("two_tf.py").readAllBytes());
            assertArrayEquals(TORCH, one.readAllBytes());
            assertFalse(MigrationRecord.isOfPair(one), "remembered as migrated");
            assertTrue(MigrationRecord.isOfPair(two));
            Explorer.select(two);
            Commands.execute("org.eclipse.ui.edit.undo");
            assertEquals(List.of(), results(project));
        }
    }

    /** The rows of the tables of a page. */
    private static String said(WizardDialog dialog) {
        return WizardPilot.controls(dialog.getShell()).filter(Table.class::isInstance).flatMap(table -> Stream.of(((Table) table).getItems()))
                .map(TableItem::getText).collect(Collectors.joining("\n"));
    }

    /** Takes away the tick before a change, as a click into its box does. */
    private static void tickOff(WizardDialog dialog, String name) {
        TreeItem item = WizardPilot.controls(dialog.getShell()).filter(Tree.class::isInstance).map(Tree.class::cast)
                .filter(tree -> (tree.getStyle() & SWT.CHECK) != 0).flatMap(tree -> find(tree.getItems(), name).stream()).findFirst().orElseThrow();
        assertTrue(item.getChecked());
        item.setChecked(false);
        Event event = new Event();
        event.item = item;
        event.detail = SWT.CHECK;
        item.getParent().notifyListeners(SWT.Selection, event);
    }

    private static Optional<TreeItem> find(TreeItem[] items, String name) {
        return Arrays.stream(items).flatMap(item -> Stream.concat(Stream.of(item).filter(each -> each.getText().contains(name)),
                find(item.getItems(), name).stream())).findFirst();
    }

    private static List<String> results(TestProject project) throws Exception {
        return Stream.of(project.project().members()).map(IResource::getName).filter(name -> name.matches(".*_(tf|torch)\\.py")).toList();
    }

    private static Consumer<WizardDialog> press(int button) {
        return dialog -> WizardPilot.press(dialog, button);
    }
}
