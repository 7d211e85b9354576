// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.tests.ui.pictures;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nnpivot.tests.ui.Commands;
import org.nnpivot.tests.ui.EventLoop;
import org.nnpivot.tests.ui.Explorer;
import org.nnpivot.tests.ui.Screenshot;
import org.nnpivot.tests.ui.TestProject;
import org.nnpivot.tests.ui.WizardPilot;

/** The wizard, its preview and the Problems view, light and dark. */
class PicturesTest {

    private static final int DESCRIPTION = 660;

    private static final String LIGHT = "light";
    private static final Map<String, String> THEMES = Map.of(LIGHT, "org.eclipse.e4.ui.css.theme.e4_default",
            "dark", "org.eclipse.e4.ui.css.theme.e4_dark");
    private static final Pattern ITEMS = Pattern.compile("\\((\\d+) item");
    private static final Rectangle WINDOW = new Rectangle(10, 30, 1360, 880);
    private static final Rectangle WIZARD = new Rectangle(40, 40, 1280, 800);

    @AfterEach
    void light() {
        page().closeAllEditors(false);
        theme(LIGHT);
    }

    @ParameterizedTest
    @ValueSource(strings = {LIGHT, "dark"})
    void wizardAndProblems(String theme) throws Exception {
        theme(theme);
        Shell shell = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell();
        shell.setBounds(WINDOW);
        page().closeAllEditors(false);
        try (TestProject project = new TestProject("networks")) {
            IFile refused = project.add("detector.py", TestProject.testCase("refuses/alias-read-later/input.py"));
            IFile recurrent = project.add("recurrent.py", TestProject.testCase("refuses/missing-input-shape/input.py"));
            IFile source = project.add("tiny.py", TestProject.testCase("migrates/tiny/before.py"));
            Explorer explorer = Explorer.select(source);
            MenuItem entry = explorer.menuEntry("Migrate to TensorFlow/Keras").orElseThrow();
            new WizardPilot().on("migrate", picture("wizard-" + theme, IDialogConstants.NEXT_ID))
                    .on("ErrorPage", dialog -> WizardPilot.press(dialog, IDialogConstants.NEXT_ID))
                    .on("PreviewPage", picture("preview-" + theme, IDialogConstants.FINISH_ID)).run(() -> Explorer.choose(entry));
            EventLoop.until("the text of the first layer", () -> shown(shell).contains("layers.Conv2D"));
            EventLoop.until("the badge", () -> !explorer.image(source).equals(explorer.image(refused)));
            EventLoop.settle();
            take("compare-" + theme, shell);

            Explorer.select(project.project());
            Commands.execute("org.nnpivot.ui.check");
            EventLoop.until("the markers", () -> markers(refused) > 0 && markers(recurrent) > 0);
            EventLoop.settle();
            page().closeAllEditors(false);
            IDE.openEditor(page(), refused);
            IViewPart problems = page().showView(IPageLayout.ID_PROBLEM_VIEW);
            EventLoop.until("the findings in the view", () -> rows(shell) == markers(project.project()));
            expand(shell);
            widen(shell);
            problems.setFocus();
            take("problems-" + theme, shell);
        }
    }

    private static Consumer<WizardDialog> picture(String name, int button) {
        return dialog -> {
            dialog.getShell().setBounds(WIZARD);
            EventLoop.until("the shapes", () -> !WizardPilot.texts(dialog.getShell()).contains("\u2026\n"));
            take(name, dialog.getShell());
            WizardPilot.press(dialog, button);
        };
    }

    /** A picture of what is there once all has been drawn. */
    private static void take(String name, Shell shell) {
        for (int i = 0; i < 3; i++) {
            EventLoop.until("drawn", () -> !Display.getCurrent().readAndDispatch());
            Display.getCurrent().update();
        }
        Path file = Screenshot.take(name, shell.getBounds());
        assertTrue(Files.exists(file), file::toString);
    }

    private static int markers(IResource resource) {
        try {
            return resource.findMarkers("org.nnpivot.workspace.finding", false, IResource.DEPTH_INFINITE).length;
        } catch (CoreException unexpected) {
            throw new AssertionError(unexpected);
        }
    }

    private static String shown(Shell shell) {
        return WizardPilot.controls(shell).filter(StyledText.class::isInstance).map(text -> ((StyledText) text).getText())
                .collect(Collectors.joining("\n"));
    }

    private static Stream<TreeItem> problems(Shell shell) {
        return WizardPilot.controls(shell).filter(Tree.class::isInstance).map(Tree.class::cast)
                .filter(tree -> tree.getColumnCount() > 3 && tree.isVisible()).flatMap(tree -> Stream.of(tree.getItems()));
    }

    /** As many as the groups say that they have. */
    private static int rows(Shell shell) {
        return problems(shell).map(TreeItem::getText).map(ITEMS::matcher).filter(Matcher::find).mapToInt(items -> Integer.parseInt(items.group(1)))
                .sum();
    }

    /** So that what the findings say can be read. */
    private static void widen(Shell shell) {
        problems(shell).map(TreeItem::getParent).distinct().forEach(tree -> tree.getColumn(0).setWidth(DESCRIPTION));
    }

    private static void expand(Shell shell) {
        problems(shell).forEach(item -> {
            Event event = new Event();
            event.item = item;
            item.getParent().notifyListeners(SWT.Expand, event);
            item.setExpanded(true);
        });
    }

    private static void theme(String name) {
        PlatformUI.getWorkbench().getService(IThemeEngine.class).setTheme(THEMES.get(name), false);
        EventLoop.settle();
    }

    private static IWorkbenchPage page() {
        return PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
    }
}
