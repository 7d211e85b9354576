// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.tests.ui.editors;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.compare.CompareEditorInput;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.help.HelpSystem;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.ide.IDE;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nnpivot.diagnostics.Findings;
import org.nnpivot.engine.Generator;
import org.nnpivot.engine.MigrationRequest;
import org.nnpivot.engine.TextRanges;
import org.nnpivot.notation.Notation;
import org.nnpivot.operators.Catalogue;
import org.nnpivot.operators.Catalogues;
import org.nnpivot.operators.Framework;
import org.nnpivot.tests.ui.EventLoop;
import org.nnpivot.tests.ui.Explorer;
import org.nnpivot.tests.ui.TestProject;
import org.nnpivot.workspace.problems.FindingMarkers;

/** Code of a model: generated, stale, generated anew, and never overwritten where somebody has written into it. */
class GeneratedCodeTest {

    private static final String STALE = "org.nnpivot.ui.editors.stale";
    private static final String COMPARE = "Compare with newly generated code\u2026";
    private static final String MODEL = """
            Net:
              input: x shape = [N, 8]
              layers:
                - fc: type = Linear in_features = 8 out_features = 4
              modules:
                - y = fc(x)
                - return y
            """;

    private TestProject project;
    private IFile model;
    private IFile code;

    @BeforeEach
    void generate() throws Exception {
        project = new TestProject("generated");
        model = project.add("net.nn", MODEL.getBytes(StandardCharsets.UTF_8));
        code = project.project().getFile("net_torch.py");
        Explorer.choose(Explorer.select(model).menuEntry("Generate PyTorch Code").orElseThrow());
        EventLoop.until("the code", () -> code.exists() && OpenEditor.page().getActiveEditor() != null
                && "net_torch.py".equals(OpenEditor.page().getActiveEditor().getTitle()));
        EventLoop.settle();
    }

    @AfterEach
    void delete() throws Exception {
        OpenEditor.page().closeAllEditors(false);
        EventLoop.settle();
        project.close();
    }

    private static String generated(String text) {
        Catalogue catalogue = Catalogues.bundled();
        Findings findings = new Findings();
        return Notation.parse(text, "net.nn", catalogue, findings).flatMap(read -> new Generator(catalogue).generate(read,
                TextRanges.nowhereIn("net.nn"), MigrationRequest.to(Framework.TORCH), findings)).orElseThrow();
    }

    @Test
    void isMarkedWhenTheModelIsSavedAndRegenerated() throws Exception {
        assertEquals(generated(MODEL), code.readString());
        String changed = MODEL.replace("out_features = 4", "out_features = 5");
        try (OpenEditor open = new OpenEditor(model)) {
            open.document().set(changed);
            EventLoop.settle();
            assertEquals(0, stale().length, "marked before saving");
            open.editor().doSave(null);
            EventLoop.until("stale", () -> stale().length == 1);
            assertEquals("Generated of 'net.nn', which has changed since", stale()[0].getAttribute(IMarker.MESSAGE));

            assertTrue(stale()[0].isSubtypeOf(FindingMarkers.TYPE));
            assertEquals("org.nnpivot.ui.findingOfStaleCode", IDE.getMarkerHelpRegistry().getHelp(stale()[0]));
            assertTrue(HelpSystem.getContext("org.nnpivot.ui.findingOfStaleCode").getText().contains("compare"));
            IMarkerResolution[] offers = IDE.getMarkerHelpRegistry().getResolutions(stale()[0]);
            assertEquals(List.of(COMPARE, "Regenerate"), Stream.of(offers).map(IMarkerResolution::getLabel).toList());
            offers[1].run(stale()[0]);
            EventLoop.until("not stale", () -> stale().length == 0);
            assertEquals(generated(changed), code.readString());

            open.document().set(MODEL);
            open.editor().doSave(null);
            EventLoop.until("stale again", () -> stale().length == 1);
            open.document().set(changed);
            open.editor().doSave(null);
            EventLoop.until("the model as it was", () -> stale().length == 0);
        }
    }

    @Test
    void isComparedAndNeverOverwrittenWhereSomebodyHasWrittenIntoIt() throws Exception {
        String written = code.readString() + "\n# mine\n";
        code.setContents(written.getBytes(StandardCharsets.UTF_8), true, true, null);
        try (OpenEditor open = new OpenEditor(model)) {
            open.document().set(MODEL.replace("out_features = 4", "out_features = 5"));
            open.editor().doSave(null);
            EventLoop.until("stale", () -> stale().length == 1);
            IMarkerResolution[] offers = IDE.getMarkerHelpRegistry().getResolutions(stale()[0]);
            assertEquals(List.of(COMPARE), Stream.of(offers).map(IMarkerResolution::getLabel).toList());
            offers[0].run(stale()[0]);
            EventLoop.until("a comparison", () -> comparison() != null);
            assertEquals(written, code.readString());
        }
        Explorer.choose(Explorer.select(model).menuEntry("Generate PyTorch Code").orElseThrow());
        EventLoop.settle();
        assertEquals(written, code.readString());
    }

    private IEditorPart comparison() {
        return Stream.of(OpenEditor.page().getEditorReferences()).map(IEditorReference::getId)
                .anyMatch("org.eclipse.compare.CompareEditor"::equals)
                && OpenEditor.page().getActiveEditor().getEditorInput() instanceof CompareEditorInput input && input.getCompareResult() != null
                        ? OpenEditor.page().getActiveEditor() : null;
    }

    private IMarker[] stale() {
        try {
            return code.findMarkers(STALE, true, IResource.DEPTH_ZERO);
        } catch (CoreException gone) {
            throw new AssertionError(gone);
        }
    }
}
