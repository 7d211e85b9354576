// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.tests.ui.editors;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.core.resources.IFile;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.search.ui.NewSearchUI;
import org.eclipse.search.ui.text.AbstractTextSearchResult;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.views.contentoutline.ContentOutline;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nnpivot.tests.ui.EventLoop;
import org.nnpivot.tests.ui.TestProject;
import org.nnpivot.tests.ui.WizardPilot;

/** Names in editors: where they are given and used, in this text and in others; and how a text is laid out and outlined. */
class NamesTest {

    private TestProject project;

    @BeforeEach
    void create() throws Exception {
        project = new TestProject("names");
    }

    @AfterEach
    void delete() throws Exception {
        project.close();
    }

    private OpenEditor model() throws Exception {
        return new OpenEditor(project.add("model.nn", TestProject.testCase("editor/notes/shapes/text.nn")));
    }

    @Test
    void goesToTheDeclaration() throws Exception {
        try (OpenEditor open = model()) {
            EventLoop.settle();
            open.caret(open.offset("conv(x)", 1) + 1);
            open.editor().getAction("OpenHyperlink").run();
            int declaration = open.offset("conv:", 1);
            EventLoop.until("the declaration", () -> selection(open).getOffset() == declaration);
            assertEquals("conv", selection(open).getText());
        }
    }

    private static ITextSelection selection(OpenEditor open) {
        return (ITextSelection) open.editor().getSelectionProvider().getSelection();
    }

    @Test
    void showsTheOutlineAndFollowsTheCaret() throws Exception {
        try (OpenEditor open = model()) {
            ContentOutline view = (ContentOutline) OpenEditor.page().showView(IPageLayout.ID_OUTLINE);
            OpenEditor.page().activate(open.editor());
            EventLoop.until("an outline", () -> tree(view).getItemCount() == 1 && tree(view).getItem(0).getItemCount() == 8);
            assertEquals(List.of("width", "x  [N, 3, 32, 32]", "conv  Conv2D", "lstm  LSTM", "y = relu(conv(x))  [N, width, 16, 16]",
                    "z = flatten(y)  [N, width * 256]"), Stream.of(tree(view).getItem(0).getItems()).map(TreeItem::getText).limit(6).toList());
            open.caret(open.offset("lstm:", 1) + 1);
            EventLoop.until("the selection follows", () -> tree(view).getSelectionCount() == 1
                    && tree(view).getSelection()[0].getText().startsWith("lstm"));
            TreeItem conv = tree(view).getItem(0).getItem(2);
            tree(view).setSelection(conv);
            Event event = new Event();
            event.item = conv;
            tree(view).notifyListeners(SWT.Selection, event);
            EventLoop.until("the editor follows", () -> selection(open).getText().equals("conv"));
            open.caret(open.offset("lstm:", 1));
            open.type("my");
            EventLoop.until("the outline follows", () -> tree(view).getItem(0).getItem(3).getText().startsWith("mylstm"));
            OpenEditor.page().hideView((IViewPart) view);
        }
    }

    private static Tree tree(ContentOutline view) {
        return (Tree) view.getCurrentPage().getControl();
    }

    @Test
    void findsReferences() throws Exception {
        try (OpenEditor open = model()) {
            open.caret(open.offset("z = flatten", 1));
            open.command("org.eclipse.ui.genericeditor.findReferences");
            EventLoop.until("three places", () -> found() == 3);
            assertTrue(((AbstractTextSearchResult) NewSearchUI.getQueries()[0].getSearchResult()).getLabel().startsWith("References to 'z': 3"));
        }
    }

    private static int found() {
        return NewSearchUI.getQueries().length > 0 && NewSearchUI.getQueries()[0].getSearchResult() instanceof AbstractTextSearchResult result
                ? result.getMatchCount() : 0;
    }

    @Test
    void renamesInTheDialogAndTakesItBack() throws Exception {
        try (OpenEditor open = model()) {
            String before = open.text();
            open.caret(open.offset("conv(x)", 1));
            inDialog("stem", () -> open.command("org.nnpivot.ui.editors.rename"));
            EventLoop.until("renamed", () -> open.text().contains("- stem: type") && open.text().contains("relu(stem(x))"));
            assertFalse(open.text().contains("conv"), open::text);
            open.viewer().doOperation(ITextOperationTarget.UNDO);
            assertEquals(before, open.text());
        }
    }

    /** Types a name into the dialog that comes up, and presses OK. */
    private static void inDialog(String name, Runnable opens) {
        Display display = Display.getCurrent();
        display.timerExec(100, new Runnable() {
            @Override
            public void run() {
                Shell dialog = Stream.of(display.getShells()).filter(shell -> shell.getText().equals("Rename")).findFirst().orElse(null);
                Text field = dialog == null ? null : WizardPilot.controls(dialog).filter(Text.class::isInstance).map(Text.class::cast)
                        .filter(Text::isVisible).findFirst().orElse(null);
                if (field == null) {
                    display.timerExec(100, this);
                    return;
                }
                field.setText(name);
                WizardPilot.controls(dialog).filter(Button.class::isInstance).map(Button.class::cast)
                        .filter(button -> button.getText().equals("OK")).findFirst().orElseThrow().notifyListeners(SWT.Selection, new Event());
            }
        });
        opens.run();
    }

    @Test
    void findsAndRenamesAcrossFilesUnsavedOnesIncluded() throws Exception {
        byte[] saved = "family other\n".getBytes(StandardCharsets.UTF_8);
        byte[] marked = TestProject.testCase("editor/rename/catalogue/text.nnop");
        IFile first = project.add("text.nnop", new String(marked, StandardCharsets.UTF_8).replace("|", "").getBytes(StandardCharsets.UTF_8));
        IFile second = project.add("other.nnop", saved);
        try (OpenEditor text = new OpenEditor(first); OpenEditor other = new OpenEditor(second)) {
            // Not saved: only the editor says so.
            other.document().set(new String(TestProject.testCase("editor/rename/catalogue/other.nnop"), StandardCharsets.UTF_8));
            OpenEditor.page().activate(text.editor());
            text.caret(text.offset("Widen(input", 1));
            text.command("org.eclipse.ui.genericeditor.findReferences");
            EventLoop.until("the place here and two there", () -> found() == 3);

            text.caret(text.offset("Widen(input", 1));
            inDialog("Broaden", () -> text.command("org.nnpivot.ui.editors.rename"));
            EventLoop.until("renamed in both", () -> text.text().contains("wide = Broaden(input") && other.text().contains("operator Broaden {")
                    && other.text().contains("output = Broaden(once"));
            assertTrue(other.editor().isDirty(), "saved what was not saved before");
            assertArrayEquals(saved, second.readAllBytes());

            text.caret(text.offset("Broaden(input", 1));
            text.editor().getAction("OpenHyperlink").run();
            EventLoop.until("the declaration in the other file", () -> OpenEditor.page().getActiveEditor() == other.editor()
                    && selection(other).getText().equals("Broaden"));
        }
    }

    @Test
    void seesWhatAnUnsavedNeighbourSays() throws Exception {
        byte[] text = TestProject.testCase("editor/rename/catalogue/text.nnop");
        IFile first = project.add("text.nnop", new String(text, StandardCharsets.UTF_8).replace("|", "").getBytes(StandardCharsets.UTF_8));
        IFile second = project.add("other.nnop", TestProject.testCase("editor/rename/catalogue/other.nnop"));
        try (OpenEditor neighbour = new OpenEditor(first); OpenEditor open = new OpenEditor(second)) {
            EventLoop.settle();
            assertEquals(List.of(), open.problems());
            OpenEditor.page().activate(neighbour.editor());
            neighbour.document().set(neighbour.text().replace("operator Halve#D", "operator Split#D"));
            EventLoop.settle();
            OpenEditor.page().activate(open.editor());
            EventLoop.until("what is no longer there", () -> open.problems().size() == 1);
        }
    }

    @Test
    void laysTheTextOutWithOneUndo() throws Exception {
        byte[] before = TestProject.testCase("editor/format/spaces/text.nn");
        try (OpenEditor open = new OpenEditor(project.add("spaces.nn", before))) {
            open.command("org.nnpivot.ui.editors.format");
            String after = new String(TestProject.testCase("editor/format/spaces/expected.txt"), StandardCharsets.UTF_8);
            EventLoop.until("laid out", () -> open.text().equals(after));
            open.viewer().doOperation(ITextOperationTarget.UNDO);
            assertEquals(new String(before, StandardCharsets.UTF_8), open.text());
        }
    }
}
