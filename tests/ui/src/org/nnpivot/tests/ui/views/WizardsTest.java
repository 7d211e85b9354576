// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.tests.ui.views;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWizard;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.nnpivot.diagnostics.Findings;
import org.nnpivot.notation.Notation;
import org.nnpivot.operators.Catalogues;
import org.nnpivot.tests.ui.EventLoop;
import org.nnpivot.tests.ui.TestProject;
import org.nnpivot.tests.ui.WizardPilot;

/** New pivot models and example projects. */
class WizardsTest {

    private static final String MODEL = "org.nnpivot.ui.views.newModel";
    private static final String EXAMPLES = "org.nnpivot.ui.views.newExamples";
    private static final Path DOCUMENTED = Path.of(System.getProperty("nnpivot.root"), "docs", "examples");

    @AfterEach
    void close() {
        Workbench.close();
    }

    @Test
    void aModelToBeginWithHasNoProblems() throws Exception {
        try (TestProject project = new TestProject("begun")) {
            run(MODEL, project.project(), new WizardPilot().on("file", next()).on("contents", finish()));
            IFile model = project.project().getFile("model.nn");
            String text = text(model);
            assertTrue(text.contains("Model:"), text);
            assertEquals(List.of(), problems(text));
            assertEquals(model, Workbench.page().getActiveEditor().getEditorInput().getAdapter(IFile.class));
        }
    }

    @Test
    void aPythonFileBecomesTheModelOfItsNetworks() throws Exception {
        try (TestProject project = new TestProject("extracted")) {
            IFile source = project.add("tiny.py", TestProject.testCase("migrates/tiny/before.py"));
            run(MODEL, source, new WizardPilot().on("file", next()).on("contents", finish()));
            String text = text(project.project().getFile("tiny.nn"));
            assertTrue(text.contains("type = Conv2D in_channels = 3 out_channels = width"), text);
            assertEquals(List.of(), problems(text));
        }
    }

    @Test
    void anExampleBecomesAModel() throws Exception {
        try (TestProject project = new TestProject("exampled")) {
            run(MODEL, project.project(), new WizardPilot().on("file", next()).on("contents", dialog -> {
                radio(dialog, "example").setSelection(true);
                radio(dialog, "layer").setSelection(false);
                radio(dialog, "example").notifyListeners(SWT.Selection, new Event());
                WizardPilot.press(dialog, IDialogConstants.FINISH_ID);
            }));
            assertTrue(text(project.project().getFile("model.nn")).contains("AlexNet:"));
        }
    }

    /** Why is in the Error Log here: a workbench under test shows no error dialogs. */
    @Test
    void aFileWithoutNetworksMakesNoModel() throws Exception {
        try (TestProject project = new TestProject("nothing")) {
            IFile source = project.add("plain.py", "print('no network')\n".getBytes(StandardCharsets.UTF_8));
            run(MODEL, source, new WizardPilot().on("file", next()).on("contents", dialog -> {
                WizardPilot.press(dialog, IDialogConstants.FINISH_ID);
                WizardPilot.press(dialog, IDialogConstants.CANCEL_ID);
            }));
            assertFalse(project.project().getFile("plain.nn").exists());
        }
    }

    @Test
    void theExampleProjectHoldsTheDocumentedNetworks() throws Exception {
        InstanceScope.INSTANCE.getNode("org.eclipse.ui.ide").put("SWITCH_PERSPECTIVE_ON_PROJECT_CREATION", "always");
        run(EXAMPLES, null, new WizardPilot().on("project", finish()));
        IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject("nnpivot-examples");
        List<Path> documented;
        try (Stream<Path> files = Files.list(DOCUMENTED)) {
            documented = files.filter(file -> file.toString().endsWith(".py")).toList();
        }
        assertTrue(documented.size() >= 9, documented::toString);
        for (Path file : documented) {
            assertArrayEquals(Files.readAllBytes(file), project.getFile(file.getFileName().toString()).readAllBytes());
        }
        assertEquals("org.nnpivot.ui.views.perspective", Workbench.page().getPerspective().getId());
        Workbench.page().closePerspective(Workbench.page().getPerspective(), false, false);
        project.delete(true, true, null);
    }

    private static void run(String id, IResource selected, WizardPilot pilot) throws CoreException {
        IWorkbenchWizard wizard = PlatformUI.getWorkbench().getNewWizardRegistry().findWizard(id).createWizard();
        wizard.init(PlatformUI.getWorkbench(), selected == null ? StructuredSelection.EMPTY : new StructuredSelection(selected));
        Shell shell = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell();
        pilot.run(() -> new WizardDialog(shell, wizard).open());
        EventLoop.settle();
    }

    private static Consumer<WizardDialog> next() {
        return dialog -> WizardPilot.press(dialog, IDialogConstants.NEXT_ID);
    }

    private static Consumer<WizardDialog> finish() {
        return dialog -> WizardPilot.press(dialog, IDialogConstants.FINISH_ID);
    }

    private static Button radio(WizardDialog dialog, String label) {
        return WizardPilot.controls(dialog.getShell()).filter(Button.class::isInstance).map(Button.class::cast)
                .filter(button -> (button.getStyle() & SWT.RADIO) != 0 && button.getText().contains(label)).findFirst().orElseThrow();
    }

    private static String text(IFile file) throws CoreException {
        return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    }

    private static List<String> problems(String text) {
        Findings findings = new Findings();
        Notation.parse(text, "model.nn", Catalogues.bundled(), findings);
        return findings.all().stream().map(String::valueOf).toList();
    }
}
