// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.tests.ui.refactoring;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import org.eclipse.core.resources.IFile;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.nnpivot.tests.ui.EventLoop;
import org.nnpivot.tests.ui.Explorer;
import org.nnpivot.tests.ui.TestProject;
import org.nnpivot.tests.ui.WizardPilot;

/** The migration from an editor: by its context menu and by the keyboard alone. */
class MigrateEditorTest {

    private static final byte[] BEFORE = TestProject.testCase("migrates/tiny/before.py");
    private static final byte[] AFTER = TestProject.testCase("migrates/tiny/after.py");

    @AfterEach
    void closeEditors() {
        PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage().closeAllEditors(false);
    }

    @Test
    void theContextMenuOfAnEditorMigratesItsFile() throws Exception {
        try (TestProject project = new TestProject("edited")) {
            StyledText text = open(project.add("model.py", BEFORE));
            new WizardPilot().on("migrate", dialog -> WizardPilot.press(dialog, IDialogConstants.FINISH_ID))
                    .run(() -> Explorer.choose(Explorer.menuEntry(text.getMenu(), "Migrate to TensorFlow/Keras").orElseThrow()));
            assertArrayEquals(AFTER, project.project().getFile("model_tf.py").readAllBytes());
            EventLoop.settle();
        }
    }

    @Test
    void theContextMenuOfOtherEditorsOffersNothing() throws Exception {
        try (TestProject project = new TestProject("plain")) {
            StyledText text = open(project.add("plain.py", "print(1)\n".getBytes(StandardCharsets.UTF_8)));
            assertTrue(Explorer.menuEntry(text.getMenu(), "Migrate").isEmpty());
        }
    }

    @Test
    void aKeyMigratesTheEditedFile() throws Exception {
        try (TestProject project = new TestProject("keys")) {
            StyledText text = open(project.add("model.py", BEFORE));
            new WizardPilot().on("migrate", dialog -> {
                assertFalse(project.project().getFile("model_tf.py").exists());
                WizardPilot.press(dialog, IDialogConstants.FINISH_ID);
            }).run(() -> press(text));
            assertArrayEquals(AFTER, project.project().getFile("model_tf.py").readAllBytes());
            EventLoop.settle();
        }
    }

    /** Shift+Alt+K, as the workbench hears it. */
    private static void press(Control control) {
        Event event = new Event();
        event.keyCode = 'k';
        event.character = 'K';
        event.stateMask = SWT.SHIFT | SWT.ALT;
        control.notifyListeners(SWT.KeyDown, event);
    }

    private static StyledText open(IFile file) throws Exception {
        IEditorPart editor = IDE.openEditor(PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage(), file);
        editor.setFocus();
        EventLoop.settle();
        return (StyledText) editor.getAdapter(Control.class);
    }
}
