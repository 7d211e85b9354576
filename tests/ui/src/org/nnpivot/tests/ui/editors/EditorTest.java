// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.tests.ui.editors;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.preference.IPreferencePage;
import org.eclipse.jface.preference.PreferenceDialog;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension5;
import org.eclipse.jface.text.quickassist.IQuickAssistInvocationContext;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.eclipse.ui.ide.IDE;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nnpivot.tests.ui.EventLoop;
import org.nnpivot.tests.ui.TestProject;
import org.nnpivot.tests.ui.WizardPilot;

/** What an editor of a pivot model does. */
class EditorTest {

    private static final String GENERIC_EDITOR = "org.eclipse.ui.genericeditor.GenericEditor";
    private static final String OCCURRENCE = "org.eclipse.ui.genericeditor.text";
    private static final String PROBLEM = "org.nnpivot.workspace.finding";

    private TestProject project;
    private IFile file;
    private OpenEditor open;

    @BeforeEach
    void open() throws Exception {
        project = new TestProject("editor");
        file = project.add("model.nn", TestProject.testCase("editor/notes/shapes/text.nn"));
        open = new OpenEditor(file);
    }

    @AfterEach
    void close() throws Exception {
        open.close();
        project.close();
    }

    @Test
    void opensModelsAndCataloguesInTheGenericEditor() throws Exception {
        assertEquals(GENERIC_EDITOR, open.editor().getSite().getId());
        assertEquals("UTF-8", file.getCharset());
        IFile catalogue = project.add("own.nnop", "".getBytes(StandardCharsets.UTF_8));
        assertEquals(GENERIC_EDITOR, IDE.getEditorDescriptor(catalogue, true, false).getId());
        assertEquals("org.nnpivot.ui.editors.catalogue", IDE.getContentType(catalogue).getId());
    }

    @Test
    void coloursWordsByTheirMeaning() {
        EventLoop.until("colours by meaning", () -> OpenEditor.themeColour("operator").equals(open.colour(open.offset("Conv2D", 1))));
        assertEquals(OpenEditor.themeColour("network"), open.colour(open.offset("Net", 1)));
        assertEquals(OpenEditor.themeColour("definition"), open.colour(open.offset("conv:", 1)));
        assertEquals(OpenEditor.themeColour("comment"), open.colour(open.offset("# the nested", 1)));
        assertEquals(OpenEditor.themeColour("parameter"), open.colour(open.offset("width", 2)));
        // What stands behind a change keeps its colour before anything is understood anew.
        open.caret(open.offset("conv:", 1));
        open.type("x");
        assertEquals(OpenEditor.themeColour("operator"), open.colour(open.offset("Conv2D", 1)));
    }

    @Test
    void proposesWithDocumentationAndLetsPlacesBeFilledIn() {
        open.caret(open.offset("Conv2D", 1) + "Conv".length());
        List<ICompletionProposal> proposals = proposals();
        List<String> labels = proposals.stream().map(ICompletionProposal::getDisplayString).map(label -> label.split("  ")[0]).toList();
        assertEquals(List.of("Conv1D", "Conv2D", "Conv3D", "ConvTranspose1D", "ConvTranspose2D", "ConvTranspose3D"), labels);
        String documentation = proposals.get(labels.indexOf("Conv2D")).getAdditionalProposalInfo();
        assertTrue(documentation.contains("PyTorch: `") && documentation.contains("TensorFlow: `"), documentation);
        closePopups();

        open.caret(open.offset("return z", 1) + "return z".length());
        open.type("\n");
        choose("use");
        assertTrue(open.text().contains("- return z\n    - y = "), open::text);
        assertEquals("y", open.viewer().getTextWidget().getSelectionText());
        open.type("out");
        assertTrue(open.text().contains("- return z\n    - out = "), open::text);
    }

    @Test
    void leavesOutTemplatesThatTheUserHasSwitchedOff() {
        PreferenceDialog dialog = PreferencesUtil.createPreferenceDialogOn(open.editor().getSite().getShell(), "org.nnpivot.ui.editors.templates",
                null, null);
        dialog.setBlockOnOpen(false);
        dialog.open();
        Table table = WizardPilot.controls(dialog.getShell()).filter(Table.class::isInstance).map(Table.class::cast).findFirst().orElseThrow();
        TableItem use = Stream.of(table.getItems()).filter(item -> item.getText().equals("use")).findFirst().orElseThrow();
        use.setChecked(false);
        Event event = event(use);
        event.detail = SWT.CHECK;
        table.notifyListeners(SWT.Selection, event);
        ((IPreferencePage) dialog.getSelectedPage()).performOk();
        dialog.close();
        EventLoop.until("back in the editor", () -> Display.getCurrent().getActiveShell() == open.editor().getSite().getShell());
        EventLoop.settle();

        open.caret(open.offset("return z", 1) + "return z".length());
        open.type("\n");
        List<String> labels = proposals().stream().map(ICompletionProposal::getDisplayString).map(label -> label.split("  ")[0]).toList();
        closePopups();
        InstanceScope.INSTANCE.getNode("org.nnpivot.ui.editors").remove("org.nnpivot.ui.editors.templates");
        assertTrue(labels.contains("repeat") && !labels.contains("use"), labels::toString);
    }

    private void choose(String label) {
        List<ICompletionProposal> proposals = proposals();
        ICompletionProposal chosen = proposals.stream().filter(proposal -> proposal.getDisplayString().startsWith(label)).findFirst()
                .orElseThrow(() -> new AssertionError(proposals.stream().map(ICompletionProposal::getDisplayString).toList()));
        Table table = (Table) OpenEditor.popups().flatMap(WizardPilot::controls).filter(Table.class::isInstance).findFirst().orElseThrow();
        int index = IntStream.range(0, table.getItemCount()).filter(i -> table.getItem(i).getData() == chosen).findFirst().orElseThrow();
        table.setSelection(index);
        table.notifyListeners(SWT.Selection, event(table.getItem(index)));
        table.notifyListeners(SWT.DefaultSelection, event(table.getItem(index)));
    }

    private static Event event(TableItem item) {
        Event event = new Event();
        event.item = item;
        return event;
    }

    /** What the list of the content assist shows once it is complete. */
    private List<ICompletionProposal> proposals() {
        open.viewer().doOperation(ISourceViewer.CONTENTASSIST_PROPOSALS);
        EventLoop.until("proposals", () -> !shown().isEmpty() && shown().stream().allMatch(ICompletionProposalExtension5.class::isInstance));
        return shown().stream().map(ICompletionProposal.class::cast).toList();
    }

    private static List<Object> shown() {
        return OpenEditor.popups().flatMap(WizardPilot::controls).filter(Table.class::isInstance).map(Table.class::cast)
                .flatMap(table -> Stream.of(table.getItems())).map(item -> item.getText().isEmpty() ? item : item.getData()).toList();
    }

    private static void closePopups() {
        OpenEditor.popups().forEach(shell -> shell.close());
        EventLoop.settle();
    }

    @Test
    void explainsTheWordAtTheCaret() {
        EventLoop.settle();
        open.caret(open.offset("conv(x)", 1) + 1);
        open.editor().getAction("ShowInformation").run();
        EventLoop.until("an explanation", () -> explanation().isPresent());
        String text = explanation().orElseThrow();
        assertTrue(text.contains("conv: Conv") && text.contains("PyTorch:") && text.contains("TensorFlow:"), text);
        assertTrue(text.contains("[N, 3, 32, 32] \u2192 [N, width, 16, 16]"), text);
        closePopups();
    }

    private static Optional<String> explanation() {
        return OpenEditor.popups().flatMap(WizardPilot::controls).filter(StyledText.class::isInstance)
                .map(control -> ((StyledText) control).getText())
                .filter(text -> text.contains("Shapes:")).findFirst();
    }

    @Test
    void foldsSectionsAndKeepsThemFolded() {
        EventLoop.until("folds", () -> open.viewer().getProjectionAnnotationModel().getAnnotationIterator().hasNext());
        int lines = open.viewer().getTextWidget().getLineCount();
        open.viewer().getProjectionAnnotationModel().collapseAll(open.offset("layers:", 1), 1);
        EventLoop.until("fewer lines", () -> open.viewer().getTextWidget().getLineCount() < lines);
        open.caret(0);
        open.type("# first\n");
        EventLoop.settle();
        EventLoop.until("still folded", () -> open.viewer().getTextWidget().getLineCount() < lines);
    }

    @Test
    void marksOccurrences() {
        open.caret(open.offset("conv(x)", 1));
        EventLoop.until("both places of conv", () -> occurrences().equals(List.of(open.offset("conv:", 1), open.offset("conv(x)", 1))));
        open.caret(open.offset("z = flatten", 1));
        EventLoop.until("three places of z", () -> occurrences().size() == 3);
    }

    private List<Integer> occurrences() {
        return open.annotations(annotation -> annotation.getType().equals(OCCURRENCE)).stream().map(Position::getOffset).sorted().toList();
    }

    @Test
    void validatesAsYouTypeAndMarksWhenSaved() throws Exception {
        EventLoop.settle();
        assertEquals(List.of(), open.problems());
        open.caret(open.offset("Conv2D", 1));
        open.type("X");
        EventLoop.until("a problem while typing", () -> open.problems().size() == 1);
        assertEquals(0, markers().length, "a marker for what is not saved");

        open.editor().doSave(null);
        EventLoop.until("a marker", () -> markers().length == 1);
        EventLoop.until("shown once", () -> open.problems().size() == 1);
        assertEquals(IMarker.SEVERITY_ERROR, markers()[0].getAttribute(IMarker.SEVERITY, -1));
        assertEquals(open.text().substring(0, open.offset("XConv2D", 1)).lines().count(), markers()[0].getAttribute(IMarker.LINE_NUMBER, -1));

        open.viewer().getTextWidget().replaceTextRange(open.offset("XConv2D", 1), 1, "");
        EventLoop.until("the marker hidden", () -> open.problems().isEmpty());
        assertEquals(1, markers().length);
        open.editor().doSave(null);
        EventLoop.until("no marker", () -> markers().length == 0);
    }

    private IMarker[] markers() {
        try {
            return file.findMarkers(PROBLEM, true, IResource.DEPTH_ZERO);
        } catch (CoreException gone) {
            throw new AssertionError(gone);
        }
    }

    @Test
    void mendsWhileTypingAndFromAMarker() throws Exception {
        open.viewer().getTextWidget().replaceTextRange(open.offset("LSTM", 1), 4, "LSTN");
        EventLoop.until("a problem", () -> !open.problems().isEmpty());
        ICompletionProposal[] fixes = quickAssist(open.offset("LSTN", 1));
        assertEquals(List.of("Change to LSTM", "Change to Lstm"), Stream.of(fixes).map(ICompletionProposal::getDisplayString).toList());
        fixes[0].apply(open.document());
        assertTrue(open.text().contains("type = LSTM "), open::text);
        EventLoop.until("mended", () -> open.problems().isEmpty());

        open.viewer().getTextWidget().replaceTextRange(open.offset("LSTM", 1), 4, "LSTN");
        open.editor().doSave(null);
        EventLoop.until("a marker", () -> markers().length > 0);
        IMarkerResolution[] resolutions = IDE.getMarkerHelpRegistry().getResolutions(markers()[0]);
        assertEquals(List.of("Change to LSTM", "Change to Lstm"), Stream.of(resolutions).map(IMarkerResolution::getLabel).toList());
        resolutions[0].run(markers()[0]);
        EventLoop.until("mended by the marker", () -> open.text().contains("type = LSTM "));
    }

    private ICompletionProposal[] quickAssist(int offset) {
        return open.viewer().getQuickAssistAssistant().getQuickAssistProcessor().computeQuickAssistProposals(new IQuickAssistInvocationContext() {
            @Override
            public int getOffset() {
                return offset;
            }

            @Override
            public int getLength() {
                return 0;
            }

            @Override
            public ISourceViewer getSourceViewer() {
                return open.viewer();
            }
        });
    }

    @Test
    void showsShapesInTheLine() {
        Map<Integer, String> expected = Map.of(8, "# [N, width, 16, 16]", 9, "# [N, width * 256]", 10, "# [1, 1, 4], [1, 1, 4], [1, 1, 4]");
        EventLoop.until("shapes in the lines", () -> open.minings().size() >= 3);
        expected.forEach((line, shapes) -> assertEquals(shapes, open.minings().get(line).strip(), () -> open.minings().toString()));
    }

    @Test
    void closesPairsAndIndents() {
        open.document().set("");
        open.type("Net:\ninput: x shape = [N]");
        assertEquals("Net:\n  input: x shape = [N]", open.text());
        open.type(" (");
        assertEquals("Net:\n  input: x shape = [N] ()", open.text());
        open.type("\b");
        assertEquals("Net:\n  input: x shape = [N] ", open.text());
    }

    @Test
    void findsTheOtherBracket() {
        open.caret(open.offset("[N, 3", 1) + 1);
        open.command("org.eclipse.ui.genericeditor.gotoMatchingBracket");
        int caret = open.viewer().widgetOffset2ModelOffset(open.viewer().getTextWidget().getCaretOffset());
        assertTrue(caret == open.offset("]", 1) || caret == open.offset("]", 1) + 1, () -> "the caret is at " + caret);
    }
}
