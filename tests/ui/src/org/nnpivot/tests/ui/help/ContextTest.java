// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.tests.ui.help;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.debug.core.DebugPlugin;
import org.eclipse.debug.core.ILaunchConfiguration;
import org.eclipse.debug.core.ILaunchConfigurationWorkingCopy;
import org.eclipse.debug.core.ILaunchManager;
import org.eclipse.debug.ui.DebugUITools;
import org.eclipse.debug.ui.IDebugUIConstants;
import org.eclipse.help.HelpSystem;
import org.eclipse.help.IContext;
import org.eclipse.jface.preference.PreferenceDialog;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWizard;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nnpivot.tests.ui.Commands;
import org.nnpivot.tests.ui.DialogPilot;
import org.nnpivot.tests.ui.EventLoop;
import org.nnpivot.tests.ui.Explorer;
import org.nnpivot.tests.ui.TestProject;
import org.nnpivot.tests.ui.WizardPilot;

/** What F1 explains in the wizards, dialogs, pages and editors as they are opened: the help of a control is its own or its nearest parent's. */
class ContextTest {

    private static final String KEY = "org.eclipse.ui.help";
    private static final byte[] NETWORK = TestProject.testCase("migrates/tiny/before.py");
    private static final byte[] MODEL = TestProject.testCase("editor/notes/shapes/text.nn");

    @Test
    void theMigrationWizard() throws Exception {
        try (TestProject project = new TestProject("helpOfWizard")) {
            MenuItem entry = Explorer.select(project.add("model.py", NETWORK)).menuEntry("Migrate to TensorFlow/Keras").orElseThrow();
            new WizardPilot().on("migrate", dialog -> {
                assertHelp("org.nnpivot.ui.migrate", first(dialog.getShell(), Combo.class));
                dialog.close();
            }).run(() -> Explorer.choose(entry));
        }
    }

    @ParameterizedTest
    @CsvSource({"org.nnpivot.ui.views.newExamples,project,org.nnpivot.ui.views.newExamples",
        "org.nnpivot.ui.views.newModel,contents,org.nnpivot.ui.views.newModel"})
    void theNewWizards(String id, String page, String context) throws Exception {
        try (TestProject project = new TestProject("helpOfNew")) {
            IWorkbenchWizard wizard = PlatformUI.getWorkbench().getNewWizardRegistry().findWizard(id).createWizard();
            wizard.init(PlatformUI.getWorkbench(), new StructuredSelection(project.project()));
            WizardDialog dialog = new WizardDialog(shell(), wizard);
            dialog.setBlockOnOpen(false);
            dialog.open();
            dialog.showPage(wizard.getPage(page));
            assertHelp(context, wizard.getPage(page).getControl());
            dialog.close();
        }
    }

    @Test
    void theRenameDialog() throws Exception {
        try (TestProject project = new TestProject("helpOfRename")) {
            ITextEditor editor = open(project.add("model.nn", MODEL));
            editor.selectAndReveal(new String(MODEL, StandardCharsets.UTF_8).indexOf("lstm:"), 0);
            editor.setFocus();
            DialogPilot.in("Rename", shell -> {
                assertHelp("org.nnpivot.ui.editors.rename", first(shell, Text.class));
                shell.close();
            }, () -> Commands.execute("org.nnpivot.ui.editors.rename"));
            close(editor);
        }
    }

    @Test
    void theTabOfRunConfigurations() throws Exception {
        ILaunchManager manager = DebugPlugin.getDefault().getLaunchManager();
        ILaunchConfigurationWorkingCopy made = manager.getLaunchConfigurationType("org.nnpivot.ui.migration").newInstance(null, "help");
        made.setAttribute("org.nnpivot.ui.migration.target", "KERAS");
        ILaunchConfiguration configuration = made.doSave();
        DialogPilot.in("Edit Configuration", shell -> {
            assertHelp("org.nnpivot.ui.launch", DialogPilot.controls(shell, Text.class).filter(text -> text.getMessage().startsWith("1,3,224"))
                    .findFirst().orElseThrow());
            shell.close();
        }, () -> DebugUITools.openLaunchConfigurationPropertiesDialog(shell(), configuration, IDebugUIConstants.ID_RUN_LAUNCH_GROUP));
        configuration.delete();
    }

    @ParameterizedTest
    @CsvSource({"org.nnpivot.ui.preferences,org.nnpivot.ui.preferences", "org.nnpivot.ui.editors.templates,org.nnpivot.ui.editors.templates"})
    void thePreferences(String id, String context) {
        PreferenceDialog dialog = PreferencesUtil.createPreferenceDialogOn(shell(), id, new String[] {id}, null);
        dialog.setBlockOnOpen(false);
        dialog.open();
        Control field = id.endsWith("templates") ? first(dialog.getShell(), Table.class) : first(dialog.getShell(), Combo.class);
        assertHelp(context, field);
        dialog.close();
    }

    @Test
    void theProperties() throws Exception {
        try (TestProject project = new TestProject("helpOfProperties")) {
            IProject shown = project.project();
            PreferenceDialog dialog = PreferencesUtil.createPropertyDialogOn(shell(), shown, "org.nnpivot.ui.properties",
                    new String[] {"org.nnpivot.ui.properties"}, null);
            dialog.setBlockOnOpen(false);
            dialog.open();
            assertHelp("org.nnpivot.ui.preferences", first(dialog.getShell(), Combo.class));
            dialog.close();
        }
    }

    @ParameterizedTest
    @CsvSource({"model.nn,editor/notes/shapes/text.nn,org.nnpivot.ui.editors.modelEditor",
        "text.nnop,editor/fixes/catalogue/text.nnop,org.nnpivot.ui.editors.catalogueEditor",
        "model.py,migrates/tiny/before.py,org.nnpivot.ui.editors.pythonEditor"})
    void theEditors(String name, String text, String context) throws Exception {
        try (TestProject project = new TestProject("helpOfEditor")) {
            ITextEditor editor = open(project.add(name, TestProject.testCase(text)));
            assertHelp(context, (StyledText) editor.getAdapter(Control.class));
            close(editor);
        }
    }

    private static ITextEditor open(IFile file) throws Exception {
        IEditorPart editor = IDE.openEditor(page(), file);
        EventLoop.settle();
        return (ITextEditor) editor;
    }

    private static void close(ITextEditor editor) {
        page().closeEditor(editor, false);
        EventLoop.settle();
    }

    private static IWorkbenchPage page() {
        return PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
    }

    private static Shell shell() {
        return PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell();
    }

    private static <T extends Control> T first(Shell shell, Class<T> kind) {
        EventLoop.until("a " + kind.getSimpleName(), () -> DialogPilot.controls(shell, kind).findAny().isPresent());
        return DialogPilot.control(shell, kind);
    }

    /** That the workbench finds this help from a control, and that it says something and leads on. */
    private static void assertHelp(String context, Control control) {
        String found = Stream.iterate(control, each -> each != null, Control::getParent).map(each -> (String) each.getData(KEY))
                .filter(id -> id != null).findFirst().orElse("none");
        assertEquals(context, found);
        IContext help = HelpSystem.getContext(context);
        assertNotNull(help, context);
        assertTrue(help.getText().length() > 20, context);
        assertTrue(help.getRelatedTopics().length > 0, context);
    }
}
