// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.tests.ui.views;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.core.resources.IResource;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.search.ui.IQueryListener;
import org.eclipse.search.ui.ISearchQuery;
import org.eclipse.search.ui.ISearchResultViewPart;
import org.eclipse.search.ui.NewSearchUI;
import org.eclipse.search.ui.text.AbstractTextSearchResult;
import org.eclipse.search.ui.text.AbstractTextSearchViewPage;
import org.eclipse.search.ui.text.FileTextSearchScope;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.nnpivot.tests.ui.EventLoop;
import org.nnpivot.tests.ui.TestProject;
import org.nnpivot.tests.ui.WizardPilot;
import org.nnpivot.ui.views.search.LayerPattern;
import org.nnpivot.ui.views.search.LayerQuery;

/** Search for layers, by the query and through the Search dialog. */
class LayerSearchTest {

    private static final String PAGE = "org.nnpivot.ui.views.search";

    @AfterEach
    void close() {
        Workbench.close(NewSearchUI.getSearchResultView());
        Stream.of(NewSearchUI.getQueries()).forEach(NewSearchUI::removeQuery);
    }

    @Test
    void findsLayersByOperatorInBothKindsOfFiles() throws Exception {
        try (TestProject project = project("operators")) {
            assertEquals(List.of("operators/blocks.py", "Block.conv", "operators/model.nn", "Tiny.stem", "Tiny.body"),
                    found(project, new LayerPattern("Conv2d", "", "")).stream().map(row -> row.replaceAll(" : .*", "")).toList());
        }
    }

    @Test
    void knowsTheNamesOfBothFrameworks() throws Exception {
        try (TestProject project = project("spellings")) {
            List<String> dense = found(project, new LayerPattern("Dense", "", ""));
            assertEquals(found(project, new LayerPattern("Linear", "", "")), dense);
            assertEquals(4, dense.size(), dense::toString);
        }
    }

    @Test
    void findsLayersByNameAndAttribute() throws Exception {
        try (TestProject project = project("attributes")) {
            assertEquals(2, found(project, new LayerPattern("", "bo?y", "")).size());
            List<String> withoutBias = found(project, new LayerPattern("Conv*", "", "bias = False"));
            assertEquals(2, withoutBias.size(), withoutBias::toString);
            assertTrue(withoutBias.get(1).startsWith("Tiny.body : Conv2D"), withoutBias::toString);
        }
    }

    @Test
    void aResultOpensItsSource() throws Exception {
        try (TestProject project = project("opens")) {
            ITextEditor editor = Workbench.edit(project.project().getFile("model.nn"));
            found(project, new LayerPattern("", "norm", "bogus = *"));
            found(project, new LayerPattern("", "head", ""));
            TreeItem layer = Stream.of(tree().getItems()).filter(file -> file.getText().endsWith("model.nn")).findFirst().orElseThrow().getItem(0);
            tree().setSelection(layer);
            Event open = new Event();
            open.item = layer;
            tree().notifyListeners(SWT.DefaultSelection, open);
            EventLoop.settle();
            assertTrue(((ITextSelection) editor.getSelectionProvider().getSelection()).getText().contains("head: type = Linear"));
        }
    }

    @Test
    void theSearchDialogHasThePage() throws Exception {
        try (TestProject project = project("dialog")) {
            Display display = Display.getCurrent();
            display.timerExec(200, () -> work(display));
            NewSearchUI.openSearchDialog(Workbench.page().getWorkbenchWindow(), PAGE);
            EventLoop.until("the result", () -> NewSearchUI.getSearchResultView() != null
                    && NewSearchUI.getSearchResultView().getActivePage() instanceof AbstractTextSearchViewPage
                    && rows().contains("Tiny.pool : MaxPool2D  [N, 8, 16, 16]"));
        }
    }

    /** Fills the dialog in once it is there, and presses its button. */
    private static void work(Display display) {
        Shell dialog = Stream.of(display.getShells()).filter(shell -> shell.getText().equals("Search")).findFirst().orElse(null);
        if (dialog == null) {
            display.timerExec(200, () -> work(display));
            return;
        }
        Combo operator = WizardPilot.controls(dialog).filter(Combo.class::isInstance).map(Combo.class::cast).filter(Combo::isVisible).findFirst().orElseThrow();
        operator.setText("MaxPool2D");
        WizardPilot.controls(dialog).filter(Button.class::isInstance).map(Button.class::cast).filter(button -> button.getText().replace("&", "").equals("Search"))
                .findFirst().orElseThrow().notifyListeners(SWT.Selection, new Event());
    }

    private static TestProject project(String name) throws Exception {
        TestProject project = new TestProject(name);
        project.add("blocks.py", PivotTexts.BLOCKS.getBytes(StandardCharsets.UTF_8));
        project.add("model.nn", PivotTexts.TINY.getBytes(StandardCharsets.UTF_8));
        project.add("notes.txt", "Conv2D\n".getBytes(StandardCharsets.UTF_8));
        return project;
    }

    /** What the Search view shows, row by row. */
    private static List<String> found(TestProject project, LayerPattern pattern) {
        IResource[] scope = {project.project()};
        ISearchQuery query = new LayerQuery(pattern, FileTextSearchScope.newSearchScope(scope, new String[] {"*.py", "*.nn"}, false));
        Finish finish = new Finish(query);
        NewSearchUI.addQueryListener(finish);
        NewSearchUI.runQueryInBackground(query);
        EventLoop.until("the end of the search", () -> finish.happened);
        NewSearchUI.removeQueryListener(finish);
        AbstractTextSearchResult result = (AbstractTextSearchResult) query.getSearchResult();
        EventLoop.until("all results", () -> NewSearchUI.getSearchResultView().getActivePage() instanceof AbstractTextSearchViewPage page
                && page.getInput() == result && rows().stream().filter(row -> row.contains(" : ")).count() == result.getMatchCount());
        return rows();
    }

    /** Hears when a query has run. */
    private static final class Finish implements IQueryListener {

        private final ISearchQuery query;
        private volatile boolean happened;

        Finish(ISearchQuery query) {
            this.query = query;
        }

        @Override
        public void queryFinished(ISearchQuery finished) {
            happened |= finished == query;
        }

        @Override
        public void queryAdded(ISearchQuery added) {
            // Nothing has been found yet.
        }

        @Override
        public void queryStarting(ISearchQuery starting) {
            // Nothing has been found yet.
        }

        @Override
        public void queryRemoved(ISearchQuery removed) {
            // Its results are no longer looked at.
        }
    }

    private static List<String> rows() {
        return Stream.of(tree().getItems()).flatMap(file -> Stream.concat(Stream.of(file), Stream.of(file.getItems()))).map(TreeItem::getText).toList();
    }

    private static Tree tree() {
        ISearchResultViewPart view = NewSearchUI.getSearchResultView();
        return WizardPilot.controls(view.getActivePage().getControl()).filter(Tree.class::isInstance).map(Tree.class::cast)
                .findFirst().orElseThrow();
    }
}
