// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.tests.ui.problems;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IncrementalProjectBuilder;
import org.eclipse.help.HelpSystem;
import org.eclipse.help.IContext;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.junit.jupiter.api.Test;
import org.nnpivot.tests.ui.Commands;
import org.nnpivot.tests.ui.EventLoop;
import org.nnpivot.tests.ui.Explorer;
import org.nnpivot.tests.ui.TestProject;

/** What is wrong with pivot models and catalogues as markers, in files that no editor has open, too. */
class ModelMarkersTest {

    private static final String MODEL = text("editor/notes/shapes/text.nn");
    private static final String CATALOGUE = text("editor/fixes/catalogue/text.nnop");
    private static final String MISSPELT = "no shape rule sme";

    @Test
    void offersToCheckModelsAndCatalogues() throws Exception {
        try (TestProject project = new TestProject("modelsOnly")) {
            IFile model = project.add("model.nn", bytes(MODEL.replace("LSTM", "LSTN")));
            IFolder folder = project.project().getFolder("catalogue");
            folder.create(IResource.NONE, true, null);
            IFile catalogue = project.add("catalogue/text.nnop", bytes(CATALOGUE));
            IFile other = project.add("notes.txt", bytes("nothing"));
            assertFalse(Explorer.select(other).menuEntry("Neural Networks", "Check").isPresent());
            assertTrue(Explorer.select(project.project()).menuEntry("Neural Networks", "Check").isPresent());
            assertTrue(Explorer.select(catalogue).menuEntry("Neural Networks", "Check").isPresent());

            Explorer.choose(Explorer.select(model).menuEntry("Neural Networks", "Check").orElseThrow());
            EventLoop.until("the markers of the model", () -> messages(model).contains("LSTN"));
            assertEquals(List.of(), Findings.of(catalogue));
            Explorer.choose(Explorer.select(folder).menuEntry("Neural Networks", "Check").orElseThrow());
            EventLoop.until("the markers of the catalogue", () -> messages(catalogue).contains(MISSPELT));
        }
    }

    @Test
    void checksTheModelThatIsEdited() throws Exception {
        try (TestProject project = new TestProject("modelEdited")) {
            IFile model = project.add("model.nn", bytes(MODEL));
            IEditorPart editor = IDE.openEditor(PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage(), model);
            EventLoop.settle();
            Menu menu = editor.getAdapter(Control.class).getMenu();
            assertTrue(Explorer.menuEntry(menu, "Neural Networks").flatMap(entry -> Explorer.menuEntry(entry.getMenu(), "Check")).isPresent());
            Commands.execute("org.nnpivot.ui.check");
            EventLoop.settle();
            editor.getSite().getPage().closeEditor(editor, false);
        }
    }

    @Test
    void checksModelsThatNoEditorHasOpen() throws Exception {
        try (TestProject project = new TestProject("models")) {
            IFile model = project.add("model.nn", bytes(MODEL.replace("LSTM", "LSTN")));
            check(project);
            EventLoop.until("the markers of the model", () -> messages(model).contains("LSTN"));
            IMarker marker = about(model, "LSTN");
            assertEquals(List.of("Change to LSTM", "Change to Lstm"),
                    Stream.of(IDE.getMarkerHelpRegistry().getResolutions(marker)).map(IMarkerResolution::getLabel).toList());

            model.setContents(bytes(MODEL), IResource.KEEP_HISTORY, null);
            EventLoop.until("no marker after the cause is gone", () -> Findings.of(model).isEmpty());
        }
    }

    @Test
    void saysThatTheModelIsWrongInsteadOfWhatCannotBeMigrated() throws Exception {
        try (TestProject project = new TestProject("wrong")) {
            IFile model = project.add("model.nn", bytes(MODEL.replace("LSTM", "LSTN")));
            IFile catalogue = project.add("text.nnop", bytes(CATALOGUE));
            check(project);
            EventLoop.until("the markers", () -> !Findings.of(model).isEmpty() && !Findings.of(catalogue).isEmpty());
            for (IMarker marker : Findings.of(project.project())) {
                assertEquals("Wrong in a model or catalogue", Findings.group(marker));
                assertEquals("org.nnpivot.ui.findingOfModels", IDE.getMarkerHelpRegistry().getHelp(marker));
            }
            IContext context = HelpSystem.getContext("org.nnpivot.ui.findingOfModels");
            assertFalse(context.getText().contains("stub"), context.getText());
            assertTrue(Findings.topics(context).contains("/org.nnpivot.help/html/notation.html"), () -> Findings.topics(context).toString());
        }
    }

    @Test
    void keepsTheMarkersOfACatalogueWhenTheProjectIsBuiltAnew() throws Exception {
        try (TestProject project = new TestProject("catalogues")) {
            IFile catalogue = project.add("text.nnop", bytes(CATALOGUE));
            IProject built = project.project();
            check(project);
            EventLoop.until("the markers of the first build", () -> messages(catalogue).contains(MISSPELT));
            List<String> first = Findings.ids(catalogue);
            assertEquals(3, first.size());
            assertTrue(Stream.of(IDE.getMarkerHelpRegistry().getResolutions(about(catalogue, MISSPELT))).map(IMarkerResolution::getLabel)
                    .anyMatch("Change to same"::equals));

            built.build(IncrementalProjectBuilder.CLEAN_BUILD, null);
            built.build(IncrementalProjectBuilder.FULL_BUILD, null);
            EventLoop.settle();
            assertEquals(first, Findings.ids(catalogue));
            catalogue.setContents(bytes(CATALOGUE.replace("sme", "same")), IResource.KEEP_HISTORY, null);
            EventLoop.until("no marker after the cause is gone", () -> !messages(catalogue).contains(MISSPELT));
        }
    }

    @Test
    void checksACatalogueAsAWhole() throws Exception {
        try (TestProject project = new TestProject("whole")) {
            String good = text("nnop/valid/everything.nnop");
            IFile first = project.add("everything.nnop", bytes(good));
            IFile second = project.add("second.nnop", bytes(good.replace("family everything", "family second")));
            check(project);
            EventLoop.until("the same operator twice", () -> messages(project.project()).contains("declared twice"));
            second.delete(IResource.KEEP_HISTORY, null);
            EventLoop.until("only one of them", () -> !messages(first).contains("declared twice"));
            assertEquals("", messages(first));
        }
    }

    private static void check(TestProject project) throws Exception {
        Explorer.select(project.project());
        Commands.execute("org.nnpivot.ui.enableChecks");
    }

    private static IMarker about(IFile file, String words) {
        return Findings.of(file).stream().filter(marker -> marker.getAttribute(IMarker.MESSAGE, "").contains(words)).findFirst().orElseThrow();
    }

    private static String messages(IResource resource) {
        return String.join("\n", Findings.of(resource).stream().map(marker -> marker.getAttribute(IMarker.MESSAGE, "")).toList());
    }

    private static String text(String path) {
        return new String(TestProject.testCase(path), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
