// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.tests.ui.problems;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.help.HelpSystem;
import org.eclipse.help.IContext;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.Test;
import org.nnpivot.tests.ui.Commands;
import org.nnpivot.tests.ui.EventLoop;
import org.nnpivot.tests.ui.Explorer;
import org.nnpivot.tests.ui.TestProject;

/** Findings as markers: on request, and on every save where a project has the nature. */
class FindingMarkersTest {

    private static final byte[] REFUSED = TestProject.testCase("refuses/alias-read-later/input.py");
    private static final byte[] GOOD = TestProject.testCase("migrates/tiny/before.py");
    private static final String ID = "alias-read-later";

    @Test
    void marksOnRequestWhereTheFindingStands() throws Exception {
        try (TestProject project = new TestProject("marks")) {
            IFile file = project.add("model.py", REFUSED);
            IFile good = project.add("good.py", GOOD);
            Explorer.select(file, good);
            Commands.execute("org.nnpivot.ui.check");
            EventLoop.until("the markers", () -> !Findings.of(file).isEmpty());
            EventLoop.settle();

            IMarker marker = Findings.one(file, ID);
            String text = new String(REFUSED, StandardCharsets.UTF_8);
            int start = marker.getAttribute(IMarker.CHAR_START, -1);
            int line = marker.getAttribute(IMarker.LINE_NUMBER, -1);
            assertEquals(text.substring(0, start).lines().count() + (text.charAt(start - 1) == '\n' ? 1 : 0), line);
            assertTrue(marker.getAttribute(IMarker.CHAR_END, -1) > start);
            assertEquals(IMarker.SEVERITY_ERROR, marker.getAttribute(IMarker.SEVERITY, -1));
            assertEquals("REFUSED", marker.getAttribute("findingGroup"));
            assertTrue(marker.getAttribute(IMarker.MESSAGE, "").endsWith("[" + ID + "]"));
            assertEquals(List.of(), Findings.ids(good).stream().filter(ID::equals).toList());
        }
    }

    @Test
    void marksTheEditorToo() throws Exception {
        try (TestProject project = new TestProject("ruler")) {
            IFile file = project.add("model.py", REFUSED);
            IEditorPart editor = IDE.openEditor(PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage(), file);
            Commands.execute("org.nnpivot.ui.check");
            EventLoop.until("an annotation in the editor", () -> {
                var annotations = ((ITextEditor) editor).getDocumentProvider().getAnnotationModel(editor.getEditorInput())
                        .getAnnotationIterator();
                boolean found = false;
                while (annotations.hasNext()) {
                    Annotation annotation = annotations.next();
                    found |= annotation.getType().equals("org.eclipse.ui.workbench.texteditor.error")
                            && annotation.getText().contains(ID);
                }
                return found;
            });
        }
    }

    @Test
    void keepsMarkersWhenAProjectIsClosedAndRead() throws Exception {
        try (TestProject project = new TestProject("kept")) {
            IFile file = project.add("model.py", REFUSED);
            Explorer.select(file);
            Commands.execute("org.nnpivot.ui.check");
            EventLoop.until("the markers", () -> !Findings.of(file).isEmpty());
            EventLoop.settle();
            List<String> before = Findings.ids(file);
            project.project().close(null);
            project.project().open(null);
            assertEquals(before, Findings.ids(file));
            assertEquals("REFUSED", Findings.one(file, ID).getAttribute("findingGroup"));
        }
    }

    @Test
    void groupsFindingsByWhatTheyAskFor() throws Exception {
        try (TestProject project = new TestProject("groups")) {
            IFile shapeless = project.add("shapeless.py", TestProject.testCase("refuses/missing-input-shape/input.py"));
            IFile refused = project.add("model.py", REFUSED);
            Explorer.select(project.project());
            Commands.execute("org.nnpivot.ui.check");
            EventLoop.until("the markers", () -> !Findings.of(shapeless).isEmpty() && !Findings.of(refused).isEmpty());
            assertEquals("Neural Networks", Findings.grouping().getTitle());
            assertEquals("Shapes", Findings.group(Findings.one(shapeless, "missing-input-shape")));
            assertEquals("Not to be migrated", Findings.group(Findings.one(refused, ID)));
        }
    }

    @Test
    void explainsAFindingByF1() throws Exception {
        try (TestProject project = new TestProject("help")) {
            IFile file = project.add("model.py", REFUSED);
            Explorer.select(file);
            Commands.execute("org.nnpivot.ui.check");
            EventLoop.until("the markers", () -> !Findings.of(file).isEmpty());
            IMarker marker = Findings.one(file, ID);
            assertEquals("org.nnpivot.ui.findingOfRefused", IDE.getMarkerHelpRegistry().getHelp(marker));
            IContext context = HelpSystem.getContext("org.nnpivot.ui.findingOfRefused");
            assertTrue(context.getText().contains("stub"), context.getText());
            assertTrue(Findings.topics(context).contains("/org.nnpivot.help/reference/findings.html"), () -> Findings.topics(context).toString());
        }
    }

    @Test
    void checksOnSaveWhileAProjectHasTheNature() throws Exception {
        try (TestProject project = new TestProject("nature")) {
            IProject nature = project.project();
            IFile file = project.add("model.py", REFUSED);
            Explorer.select(nature);
            Commands.execute("org.nnpivot.ui.enableChecks");
            EventLoop.until("the markers of the first build", () -> Findings.ids(file).contains(ID));
            assertTrue(nature.hasNature("org.nnpivot.workspace.nature"));

            file.setContents(GOOD, IResource.KEEP_HISTORY, null);
            EventLoop.until("no marker after the cause is gone", () -> !Findings.ids(file).contains(ID));
            IFile added = project.add("added.py", REFUSED);
            EventLoop.until("the markers of a new file", () -> Findings.ids(added).contains(ID));
            assertFalse(Findings.ids(file).contains(ID), "only what has changed is checked");

            Explorer.select(nature);
            Commands.execute("org.nnpivot.ui.disableChecks");
            EventLoop.until("no markers without the nature", () -> Findings.of(nature).isEmpty());
            assertFalse(nature.hasNature("org.nnpivot.workspace.nature"));
            assertEquals(0, nature.getDescription().getBuildSpec().length);
            added.setContents(("# later\n" + new String(REFUSED, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8),
                    IResource.KEEP_HISTORY, null);
            EventLoop.settle();
            assertEquals(List.of(), Findings.of(nature));
        }
    }

    @Test
    void offersTheNatureOnlyWhereItIsMissing() throws Exception {
        try (TestProject project = new TestProject("offer")) {
            Explorer explorer = Explorer.select(project.project());
            assertTrue(explorer.menuEntry("Configure", "Check Neural Networks on Save").isPresent());
            assertTrue(explorer.menuEntry("Configure", "Stop Checking Neural Networks").isEmpty());
            Explorer.choose(explorer.menuEntry("Configure", "Check Neural Networks on Save").orElseThrow());
            EventLoop.settle();
            explorer = Explorer.select(project.project());
            assertTrue(explorer.menuEntry("Configure", "Check Neural Networks on Save").isEmpty());
            assertTrue(explorer.menuEntry("Configure", "Stop Checking Neural Networks").isPresent());
        }
    }
}
