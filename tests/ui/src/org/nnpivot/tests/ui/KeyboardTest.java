// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.tests.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.eclipse.core.resources.IFile;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IContributionManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchWizard;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who has no mouse reaches everything: by a letter in wizards, each of which stands for one thing, and by the menu of a view. */
class KeyboardTest {

    private static final int LEAST_LETTERS = 8;

    @Test
    void eachFieldOfTheMigrationHasALetterOfItsOwn() throws Exception {
        try (TestProject project = new TestProject("keyboard")) {
            IFile file = project.add("model.py", TestProject.testCase("migrates/tiny/before.py"));
            MenuItem entry = Explorer.select(file).menuEntry("Migrate to TensorFlow/Keras").orElseThrow();
            new WizardPilot().on("migrate", dialog -> {
                assertTrue(letters(dialog).size() >= LEAST_LETTERS, () -> letters(dialog).toString());
                assertAllReached(dialog);
                WizardPilot.press(dialog, IDialogConstants.CANCEL_ID);
            }).run(() -> Explorer.choose(entry));
        }
    }

    @Test
    void eachChoiceOfANewModelHasALetterOfItsOwn() throws Exception {
        try (TestProject project = new TestProject("letters")) {
            IWorkbenchWizard wizard = PlatformUI.getWorkbench().getNewWizardRegistry().findWizard("org.nnpivot.ui.views.newModel").createWizard();
            wizard.init(PlatformUI.getWorkbench(), new StructuredSelection(project.project()));
            new WizardPilot().on("file", dialog -> WizardPilot.press(dialog, IDialogConstants.NEXT_ID)).on("contents", dialog -> {
                assertAllReached(dialog);
                WizardPilot.press(dialog, IDialogConstants.CANCEL_ID);
            }).run(() -> new WizardDialog(PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell(), wizard).open());
        }
    }

    /** A field is reached by the letter of the label before it, a button by its own; no letter stands for two things. */
    private static void assertAllReached(WizardDialog dialog) {
        List<String> letters = letters(dialog);
        assertEquals(Set.copyOf(letters).size(), letters.size(), () -> "a letter twice: " + letters);
        Control before = null;
        for (Control control : WizardPilot.controls(dialog.getCurrentPage().getControl()).filter(Control::isVisible).toList()) {
            boolean field = control instanceof Text || control instanceof Combo || control instanceof org.eclipse.swt.widgets.List;
            if (field) {
                Control label = before;
                assertTrue(label != null && letter(label) != null, () -> "no letter before " + control + " but " + label);
            } else if (control instanceof Button) {
                assertTrue(letter(control) != null, () -> "no letter in " + control);
            }
            before = control;
        }
    }

    private static List<String> letters(WizardDialog dialog) {
        return WizardPilot.controls(dialog.getShell()).filter(Control::isVisible).map(KeyboardTest::letter).filter(letter -> letter != null).toList();
    }

    private static String letter(Control control) {
        String text = control instanceof Label label ? label.getText() : control instanceof Button button ? button.getText() : "";
        int mark = text.indexOf('&');
        return mark < 0 || mark + 1 == text.length() ? null : text.substring(mark + 1, mark + 2).toLowerCase(Locale.ROOT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"org.nnpivot.ui.views.summary", "org.nnpivot.ui.views.diagram"})
    void whatAToolBarOffersStandsInTheMenuToo(String id) throws Exception {
        IViewPart view = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage().showView(id);
        EventLoop.settle();
        List<String> inMenu = texts(view.getViewSite().getActionBars().getMenuManager());
        List<String> offered = texts(view.getViewSite().getActionBars().getToolBarManager());
        assertTrue(!offered.isEmpty());
        assertEquals(List.of(), offered.stream().filter(text -> !inMenu.contains(text)).toList());
        view.getViewSite().getPage().hideView(view);
        EventLoop.settle();
    }

    private static List<String> texts(IContributionManager manager) {
        List<String> texts = new ArrayList<>();
        for (var item : manager.getItems()) {
            if (item instanceof ActionContributionItem contribution) {
                texts.add(contribution.getAction().getText());
            } else if (item instanceof MenuManager menu) {
                texts.add(menu.getMenuText());
            }
        }
        return texts;
    }
}
