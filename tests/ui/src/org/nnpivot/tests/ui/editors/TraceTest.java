// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.tests.ui.editors;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.core.resources.IFile;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.hyperlink.IHyperlink;
import org.eclipse.jface.text.hyperlink.IHyperlinkDetector;
import org.eclipse.ui.editors.text.EditorsUI;
import org.eclipse.ui.texteditor.HyperlinkDetectorRegistry;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nnpivot.diagnostics.Cancellation;
import org.nnpivot.diagnostics.Findings;
import org.nnpivot.engine.Migrator;
import org.nnpivot.notation.Notation;
import org.nnpivot.operators.Catalogues;
import org.nnpivot.operators.Framework;
import org.nnpivot.python.SourceText;
import org.nnpivot.tests.ui.EventLoop;
import org.nnpivot.tests.ui.TestProject;
import org.nnpivot.tests.ui.refactoring.Migration;
import org.nnpivot.workspace.refactoring.MigrateSettings;

/** From a source to its model and its migrated file, and back. */
class TraceTest {

    private TestProject project;
    private IFile source;
    private IFile model;
    private IFile migrated;

    @BeforeEach
    void create() throws Exception {
        project = new TestProject("trace");
        byte[] before = TestProject.testCase("migrates/tiny/before.py");
        source = project.add("model.py", before);
        migrated = project.add("model_tf.py", TestProject.testCase("migrates/tiny/after.py"));
        String text = new String(before, StandardCharsets.UTF_8);
        var analysis = new Migrator(Catalogues.bundled()).analyze(SourceText.of("model.py", text), Map.of(), new Findings(), Cancellation.NEVER);
        model = project.add("model.nn", Notation.print(analysis.orElseThrow().model(), Catalogues.bundled()).getBytes(StandardCharsets.UTF_8));
    }

    @AfterEach
    void delete() throws Exception {
        OpenEditor.page().closeAllEditors(false);
        EventLoop.settle();
        project.close();
    }

    @Test
    void leadsFromEachOfThreeFilesToBothOthers() throws Exception {
        String layer = "body";
        follow(source, "self." + layer + " =", migrated, "self." + layer + " =");
        follow(source, "self." + layer + " =", model, layer);
        follow(migrated, "self." + layer + " =", source, "self." + layer + " =");
        follow(migrated, "self." + layer + " =", model, layer);
        follow(model, layer + ":", source, "self." + layer + " =");
        follow(model, layer + ":", migrated, "self." + layer + " =");
    }

    @Test
    void leadsByTheNameWhereSomebodyHasWrittenIntoTheMigratedFile() throws Exception {
        migrated.setContents(("# mine\n" + migrated.readString()).getBytes(StandardCharsets.UTF_8), true, true, null);
        follow(source, "self.body =", migrated, "self.body =");
    }

    @Test
    void knowsWhatWasMigratedWhateverItIsCalledByNow() throws Exception {
        migrated.delete(true, null);
        Migration.perform(MigrateSettings.to(Framework.KERAS), source);
        IFile elsewhere = project.project().getFile("renamed.py");
        migrated.move(elsewhere.getFullPath(), true, null);
        follow(elsewhere, "self.body =", source, "self.body =");
    }

    /** Follows the link on a word; what is selected then stands in the first line that begins so. */
    private static void follow(IFile from, String word, IFile to, String expected) throws Exception {
        OpenEditor open = new OpenEditor(from);
        EventLoop.settle();
        int offset = open.offset(word, 1) + (word.startsWith("self.") ? "self.".length() : 0);
        IHyperlink link = Stream.of(links(open, offset)).filter(found -> found.getHyperlinkText().contains("'" + to.getName() + "'")).findFirst()
                .orElseThrow(() -> new AssertionError("no link from " + from + " to " + to));
        link.open();
        EventLoop.until("the other file", () -> OpenEditor.page().getActiveEditor().getTitle().equals(to.getName()));
        ITextEditor editor = (ITextEditor) OpenEditor.page().getActiveEditor();
        EventLoop.until("a selection", () -> ((ITextSelection) editor.getSelectionProvider().getSelection()).getLength() > 0);
        int start = ((ITextSelection) editor.getSelectionProvider().getSelection()).getOffset();
        String text = editor.getDocumentProvider().getDocument(editor.getEditorInput()).get();
        String line = text.substring(text.lastIndexOf('\n', start) + 1, text.indexOf('\n', start)).strip().replaceFirst("^- ", "");
        assertTrue(line.startsWith(expected), () -> from + " to " + to + ": " + line);
        OpenEditor.page().closeAllEditors(false);
    }

    private static IHyperlink[] links(OpenEditor open, int offset) {
        IRegion region = new Region(offset, 0);
        HyperlinkDetectorRegistry registry = EditorsUI.getHyperlinkDetectorRegistry();
        return Stream.of(registry.createHyperlinkDetectors("org.eclipse.ui.genericeditor.GenericEditor", open.editor()))
                .map(IHyperlinkDetector.class::cast).map(detector -> detector.detectHyperlinks(open.viewer(), region, true))
                .filter(found -> found != null).flatMap(Stream::of).toArray(IHyperlink[]::new);
    }
}
