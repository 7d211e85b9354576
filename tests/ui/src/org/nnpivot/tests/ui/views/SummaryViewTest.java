// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.tests.ui.views;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.core.resources.IFile;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nnpivot.tests.ui.EventLoop;
import org.nnpivot.tests.ui.Explorer;
import org.nnpivot.tests.ui.TestProject;
import org.nnpivot.tests.ui.WizardPilot;
import org.nnpivot.ui.views.networks.NetworkElement;
import org.nnpivot.ui.views.summary.SummaryView;
import org.nnpivot.workspace.settings.KeptShapes;

/** The table of layers, shapes and counts. */
class SummaryViewTest {

    private SummaryView view;

    @BeforeEach
    void open() throws Exception {
        view = Workbench.view(SummaryView.class, SummaryView.ID);
    }

    @AfterEach
    void close() {
        Workbench.close(view);
    }

    @Test
    void showsLayersShapesCountsAndTotals() throws Exception {
        try (TestProject project = new TestProject("summary")) {
            Workbench.edit(project.add("model.nn", PivotTexts.TINY.getBytes(StandardCharsets.UTF_8)));
            List<String> rows = rows(12);
            assertEquals("Tiny||||5,946|375,808", rows.get(0));
            assertEquals("x|Input||[N, 3, 32, 32]||", rows.get(1));
            assertEquals("stem|Conv2D|[N, 3, 32, 32]|[N, 8, 32, 32]|224|221,184", rows.get(2));
            assertEquals("head|Linear|[N, 512]|[N, 10]|5,130|5,120", rows.get(11));
            assertEquals("Tiny: 5,946 parameters, 375,808 multiply-adds, 16 not trained", total());
            assertEquals("summary/model.nn", view.getContentDescription());
        }
    }

    @Test
    void showsUnsavedChanges() throws Exception {
        try (TestProject project = new TestProject("unsaved")) {
            ITextEditor editor = Workbench.edit(project.add("model.nn", PivotTexts.TINY.getBytes(StandardCharsets.UTF_8)));
            rows(12);
            var document = editor.getDocumentProvider().getDocument(editor.getEditorInput());
            document.set(document.get().replace("width = 8 classes", "width = 16 classes"));
            EventLoop.until("the new count", () -> tree().getItemCount() > 0 && "448".equals(tree().getItem(0).getItem(1).getText(4)));
            assertTrue(editor.isDirty());
        }
    }

    @Test
    void infersWithTheShapesThatAreKeptWithTheProject() throws Exception {
        try (TestProject project = new TestProject("given")) {
            IFile file = project.add("model.py", TestProject.testCase("migrates/tiny/before.py"));
            Workbench.edit(file);
            assertEquals("x|Input||[N, 3, x_2, x_3]||", rows(12).get(1));
            KeptShapes.of(file).keep(Map.of("x", List.of(2L, 3L, 32L, 32L)));
            EventLoop.until("the shape that was given", () -> rows(12).get(1).equals("x|Input||[N, 3, 32, 32]||"));
        }
    }

    @Test
    void followsTheCaretAndTheSelection() throws Exception {
        try (TestProject project = new TestProject("follows")) {
            IFile first = project.add("first.nn", PivotTexts.TINY.getBytes(StandardCharsets.UTF_8));
            IFile second = project.add("second.py", TestProject.testCase("migrates/tiny/before.py"));
            ITextEditor editor = Workbench.edit(first);
            rows(12);
            editor.selectAndReveal(PivotTexts.TINY.indexOf("- norm:") + 2, 0);
            EventLoop.until("the row", () -> "norm".equals(selected()));

            Explorer.select(second);
            EventLoop.until("the other file", () -> view.getContentDescription().equals("follows/second.py"));
        }
    }

    @Test
    void opensTheSourceAndCopiesTheTable() throws Exception {
        try (TestProject project = new TestProject("copies")) {
            IFile file = project.add("model.nn", PivotTexts.TINY.getBytes(StandardCharsets.UTF_8));
            ITextEditor editor = Workbench.edit(file);
            rows(12);
            view.getSite().getSelectionProvider().setSelection(new StructuredSelection(tree().getItem(0).getItem(1).getData()));
            tree().notifyListeners(SWT.DefaultSelection, new Event());
            EventLoop.settle();
            assertTrue(editor.getSelectionProvider().getSelection().toString().contains("stem"), () -> String.valueOf(editor.getSelectionProvider().getSelection()));

            view.getViewSite().getActionBars().getGlobalActionHandler(ActionFactory.COPY.getId()).run();
            Clipboard clipboard = new Clipboard(tree().getDisplay());
            String copied = (String) clipboard.getContents(TextTransfer.getInstance());
            clipboard.dispose();
            assertTrue(copied.startsWith("Tiny\n"), copied);
            assertTrue(copied.contains("multiply-adds of one sample: 375,808"), copied);
        }
    }

    private Tree tree() {
        return ((TreeViewer) view.getSite().getSelectionProvider()).getTree();
    }

    private String total() {
        return WizardPilot.controls(tree().getParent().getParent()).filter(Label.class::isInstance).map(label -> ((Label) label).getText())
                .filter(text -> text.contains("parameters")).findFirst().orElse("");
    }

    private String selected() {
        return tree().getSelection().length == 1 ? ((NetworkElement) tree().getSelection()[0].getData()).name() : "";
    }

    /** The rows, cells apart, once there are so many. */
    private List<String> rows(int count) {
        EventLoop.until(count + " rows", () -> items().count() == count);
        return items().map(item -> String.join("|", Stream.of(0, 1, 2, 3, 4, 5).map(item::getText).toList())).toList();
    }

    private Stream<TreeItem> items() {
        return Stream.of(tree().getItems()).flatMap(top -> Stream.concat(Stream.of(top), Stream.of(top.getItems())));
    }
}
