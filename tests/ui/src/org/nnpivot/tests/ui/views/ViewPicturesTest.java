// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.tests.ui.views;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.core.resources.IFile;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.navigator.CommonNavigator;
import org.eclipse.ui.navigator.CommonViewer;
import org.eclipse.ui.navigator.resources.ProjectExplorer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nnpivot.tests.ui.EventLoop;
import org.nnpivot.tests.ui.Explorer;
import org.nnpivot.tests.ui.Screenshot;
import org.nnpivot.tests.ui.TestProject;
import org.nnpivot.ui.views.diagram.DiagramView;
import org.nnpivot.ui.views.summary.SummaryView;

/** Pictures of the views for the user's pages, in both themes: what is documented is what is there. */
class ViewPicturesTest {

    private static final String LIGHT = "org.eclipse.e4.ui.css.theme.e4_default";

    private DiagramView diagram;
    private SummaryView summary;

    @AfterEach
    void close() {
        Workbench.close(diagram, summary, Workbench.page().findView(IPageLayout.ID_PROP_SHEET));
        theme(LIGHT);
    }

    @ParameterizedTest
    @CsvSource({"light, org.eclipse.e4.ui.css.theme.e4_default", "dark, org.eclipse.e4.ui.css.theme.e4_dark"})
    void takesPicturesOfTheViews(String name, String theme) throws Exception {
        theme(theme);
        try (TestProject project = new TestProject("pictures")) {
            byte[] text = Files.readAllBytes(Path.of(System.getProperty("nnpivot.root"), "docs", "examples", "cnn_rnn.py"));
            IFile file = project.add("cnn_rnn.py", text);
            project.add("blocks.py", PivotTexts.BLOCKS.getBytes(StandardCharsets.UTF_8));
            diagram = Workbench.view(DiagramView.class, DiagramView.ID);
            Workbench.edit(file);
            EventLoop.until("the picture", () -> diagram.scene().isPresent());
            expand(file);
            Workbench.page().activate(diagram);
            picture("views-diagram-" + name);
            summary = Workbench.view(SummaryView.class, SummaryView.ID);
            EventLoop.until("the summary", () -> summary.getContentDescription().endsWith("cnn_rnn.py"));
            picture("views-summary-" + name);
            Workbench.page().showView(IPageLayout.ID_PROP_SHEET);
            CommonViewer explorer = ((CommonNavigator) Workbench.page().findView(ProjectExplorer.VIEW_ID)).getCommonViewer();
            Workbench.page().activate(Workbench.page().findView(ProjectExplorer.VIEW_ID));
            Object network = explorer.testFindItem(file) == null ? null : ((org.eclipse.swt.widgets.TreeItem) explorer.testFindItem(file)).getItem(0).getData();
            Object layer = ((org.nnpivot.ui.views.networks.NetworkItem) network).layers().get(2);
            explorer.setSelection(new StructuredSelection(layer), true);
            picture("views-properties-" + name);
        }
    }

    private static void expand(IFile file) throws Exception {
        Explorer.select(file);
        CommonViewer viewer = ((CommonNavigator) Workbench.page().findView(ProjectExplorer.VIEW_ID)).getCommonViewer();
        viewer.expandToLevel(file, 2);
        EventLoop.settle();
        viewer.expandToLevel(file, 2);
        EventLoop.settle();
    }

    private static void theme(String id) {
        PlatformUI.getWorkbench().getService(IThemeEngine.class).setTheme(id, false);
        EventLoop.settle();
    }

    /** A picture of which not all is one colour. */
    private static void picture(String name) {
        EventLoop.settle();
        ImageData data = new ImageData(Screenshot.take(name).toString());
        int first = data.getPixel(0, 0);
        boolean varied = false;
        for (int x = 0; x < data.width && !varied; x++) {
            varied = data.getPixel(x, data.height / 2) != first;
        }
        assertTrue(varied, name + " shows nothing");
    }
}
