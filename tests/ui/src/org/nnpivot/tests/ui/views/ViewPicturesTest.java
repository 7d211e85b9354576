// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.tests.ui.views;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.search.ui.NewSearchUI;
import org.eclipse.search.ui.text.FileTextSearchScope;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IWorkbenchWizard;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.navigator.CommonNavigator;
import org.eclipse.ui.navigator.CommonViewer;
import org.eclipse.ui.navigator.resources.ProjectExplorer;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nnpivot.tests.ui.EventLoop;
import org.nnpivot.tests.ui.Explorer;
import org.nnpivot.tests.ui.Screenshot;
import org.nnpivot.tests.ui.TestProject;
import org.nnpivot.tests.ui.WizardPilot;
import org.nnpivot.ui.views.diagram.DiagramView;
import org.nnpivot.ui.views.networks.NetworkItem;
import org.nnpivot.ui.views.search.LayerPattern;
import org.nnpivot.ui.views.search.LayerQuery;
import org.nnpivot.ui.views.summary.SummaryView;
import org.nnpivot.workspace.settings.KeptShapes;

/** Pictures of the views for the user's pages, in both themes: what is documented is what is there. */
class ViewPicturesTest {

    private static final String LIGHT = "org.eclipse.e4.ui.css.theme.e4_default";

    private static final String PERSPECTIVE = "org.nnpivot.ui.views.perspective";

    @AfterEach
    void close() {
        Workbench.close();
        Stream.of(NewSearchUI.getQueries()).forEach(NewSearchUI::removeQuery);
        theme(LIGHT);
        Workbench.page().closePerspective(
                PlatformUI.getWorkbench().getPerspectiveRegistry().findPerspectiveWithId(PERSPECTIVE), false, false);
    }

    @ParameterizedTest
    @CsvSource({"light, org.eclipse.e4.ui.css.theme.e4_default", "dark, org.eclipse.e4.ui.css.theme.e4_dark"})
    void takesPicturesOfTheViews(String name, String theme) throws Exception {
        theme(theme);
        Shell shell = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell();
        Rectangle before = shell.getBounds();
        try (TestProject project = new TestProject("pictures")) {
            shell.setBounds(0, 0, 1380, 900);
            PlatformUI.getWorkbench().showPerspective(PERSPECTIVE, Workbench.page().getWorkbenchWindow());
            byte[] text = Files.readAllBytes(Path.of(System.getProperty("nnpivot.root"), "docs", "examples", "cnn_rnn.py"));
            IFile file = project.add("cnn_rnn.py", text);
            KeptShapes.of(file).keep(Map.of("", List.of(1L, 400L)));
            project.add("blocks.py", PivotTexts.BLOCKS.getBytes(StandardCharsets.UTF_8));
            DiagramView diagram = Workbench.view(DiagramView.class, DiagramView.ID);
            ITextEditor editor = (ITextEditor) IDE.openEditor(Workbench.page(), file);
            EventLoop.until("the picture", () -> diagram.scene().isPresent());
            expand(file);
            SummaryView summary = Workbench.view(SummaryView.class, SummaryView.ID);
            EventLoop.until("the summary", () -> summary.getContentDescription().endsWith("cnn_rnn.py"));
            Workbench.page().activate(editor);
            editor.selectAndReveal(new String(text, StandardCharsets.UTF_8).indexOf("self.conv4 ="), 0);
            EventLoop.until("the box", () -> diagram.canvas().selected() != null);
            picture("views-summary-" + name);
            Workbench.page().showView(IPageLayout.ID_PROP_SHEET);
            Workbench.page().activate(diagram);
            picture("views-diagram-" + name);
            NewSearchUI.runQueryInBackground(new LayerQuery(new LayerPattern("Conv*", "", ""),
                    FileTextSearchScope.newWorkspaceScope(new String[] {"*.py"}, false)));
            EventLoop.until("results", () -> NewSearchUI.getQueries().length > 0 && !NewSearchUI.isQueryRunning(NewSearchUI.getQueries()[0]));
            picture("views-search-" + name);
            wizard(file, "views-new-model-" + name);
        } finally {
            shell.setBounds(before);
        }
    }

    private static void wizard(IFile file, String name) throws CoreException {
        IWorkbenchWizard wizard = PlatformUI.getWorkbench().getNewWizardRegistry().findWizard("org.nnpivot.ui.views.newModel").createWizard();
        wizard.init(PlatformUI.getWorkbench(), new StructuredSelection(file));
        new WizardPilot().on("file", dialog -> WizardPilot.press(dialog, IDialogConstants.NEXT_ID)).on("contents", dialog -> {
            picture(name);
            WizardPilot.press(dialog, IDialogConstants.CANCEL_ID);
        }).run(() -> new WizardDialog(Workbench.page().getWorkbenchWindow().getShell(), wizard).open());
    }

    /** Down to the layers. */
    private static void expand(IFile file) throws Exception {
        Explorer.select(file);
        CommonViewer viewer = ((CommonNavigator) Workbench.page().findView(ProjectExplorer.VIEW_ID)).getCommonViewer();
        viewer.setExpandedState(file, true);
        TreeItem item = (TreeItem) viewer.testFindItem(file);
        EventLoop.until("the network", () -> item.getItemCount() > 0 && item.getItem(0).getData() instanceof NetworkItem);
        viewer.setExpandedState(item.getItem(0).getData(), true);
        EventLoop.settle();
    }

    private static void theme(String id) {
        PlatformUI.getWorkbench().getService(IThemeEngine.class).setTheme(id, false);
        EventLoop.settle();
    }

    /** A picture of which not all is one colour. */
    private static void picture(String name) {
        EventLoop.settle();
        ImageData data = new ImageData(Screenshot.take(name, PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell().getBounds()).toString());
        int first = data.getPixel(0, 0);
        boolean varied = false;
        for (int x = 0; x < data.width && !varied; x++) {
            varied = data.getPixel(x, data.height / 2) != first;
        }
        assertTrue(varied, name + " shows nothing");
    }
}
