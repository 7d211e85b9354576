// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.tests.ui.problems;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ProjectScope;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.views.markers.WorkbenchMarkerResolution;
import org.junit.jupiter.api.Test;
import org.nnpivot.tests.ui.Commands;
import org.nnpivot.tests.ui.DialogPilot;
import org.nnpivot.tests.ui.EventLoop;
import org.nnpivot.tests.ui.Explorer;
import org.nnpivot.tests.ui.TestProject;
import org.nnpivot.tests.ui.WizardPilot;
import org.nnpivot.workspace.settings.KeptShapes;

/** What can be done about a finding, found as the workbench finds it. */
class QuickFixTest {

    private static final byte[] SHAPELESS = TestProject.testCase("refuses/missing-input-shape/input.py");
    private static final byte[] BRANCHING = TestProject.testCase("refuses/sequential-not-linear/input.py");
    private static final byte[] REFUSED = TestProject.testCase("refuses/alias-read-later/input.py");

    @Test
    void givesTheShapeOfAllInputsAtOnce() throws Exception {
        try (TestProject project = new TestProject("shape")) {
            IFile first = project.add("first.py", SHAPELESS);
            IFile second = project.add("second.py", SHAPELESS);
            check(first, second);
            IMarker marker = Findings.one(first, "missing-input-shape");
            WorkbenchMarkerResolution fix = fix(marker, "Give the shape of the input 'x'");
            IMarker[] others = fix.findOtherMarkers(Findings.of(project.project()).toArray(IMarker[]::new));
            assertEquals(List.of(second), Stream.of(others).map(IMarker::getResource).distinct().toList());

            DialogPilot.in("Shape of an Input", shell -> {
                DialogPilot.control(shell, Text.class).setText("2,3,8,8");
                DialogPilot.press(shell, "OK");
            }, () -> fix.run(Stream.concat(Stream.of(marker), Stream.of(others)).toArray(IMarker[]::new), new NullProgressMonitor()));
            EventLoop.until("no shape is missing", () -> !Findings.ids(project.project()).contains("missing-input-shape"));
            EventLoop.settle();
            assertEquals(Map.of("x", List.of(2L, 3L, 8L, 8L)), KeptShapes.of(second).shapes());
            assertTrue(project.project().getFile(".settings/org.nnpivot.workspace.prefs").exists());
        }
    }

    @Test
    void keepsTheStyleWhereTheOneThatIsSetDoesNotSuit() throws Exception {
        try (TestProject project = new TestProject("style")) {
            IFile file = project.add("model.py", BRANCHING);
            new ProjectScope(project.project()).getNode("org.nnpivot.workspace").put("architecture", "SEQUENTIAL");
            check(file);
            IMarker marker = Findings.one(file, "sequential-not-linear");
            fix(marker, "Keep the style of the source").run(marker);
            EventLoop.until("the style suits", () -> !Findings.ids(file).contains("sequential-not-linear"));
        }
    }

    @Test
    void writesAStubByTheWizard() throws Exception {
        try (TestProject project = new TestProject("stub")) {
            IFile file = project.add("model.py", REFUSED);
            check(file);
            IMarker marker = Findings.one(file, "alias-read-later");
            WorkbenchMarkerResolution fix = fix(marker, "Migrate with a stub");
            new WizardPilot().on("migrate", dialog -> WizardPilot.press(dialog, IDialogConstants.NEXT_ID))
                    .on("ErrorPage", dialog -> WizardPilot.press(dialog, IDialogConstants.NEXT_ID))
                    .on("PreviewPage", dialog -> WizardPilot.press(dialog, IDialogConstants.FINISH_ID)).run(() -> fix.run(marker));
            IFile result = project.project().getFile("model_tf.py");
            assertTrue(new String(result.readAllBytes(), StandardCharsets.UTF_8).contains("raise NotImplementedError"));
        }
    }

    @Test
    void keepsTheStyleOfAllProjectsAtOnce() throws Exception {
        try (TestProject one = new TestProject("style1"); TestProject other = new TestProject("style2")) {
            IFile first = one.add("model.py", BRANCHING);
            IFile second = other.add("model.py", BRANCHING);
            IFile refused = other.add("refused.py", REFUSED);
            for (TestProject project : List.of(one, other)) {
                new ProjectScope(project.project()).getNode("org.nnpivot.workspace").put("architecture", "SEQUENTIAL");
            }
            check(first, second, refused);
            IMarker marker = Findings.one(first, "sequential-not-linear");
            WorkbenchMarkerResolution fix = fix(marker, "Keep the style of the source");
            IMarker[] all = withOthers(fix, marker, one, other);
            assertEquals(Set.of(first, second), resources(all));

            fix.run(all, new NullProgressMonitor());
            EventLoop.until("the style suits", () -> !Findings.ids(first).contains("sequential-not-linear")
                    && !Findings.ids(second).contains("sequential-not-linear"));
            EventLoop.settle();
            assertTrue(other.project().getFile(".settings/org.nnpivot.workspace.prefs").readString().contains("architecture=KEEP"));
        }
    }

    @Test
    void writesStubsAsEachProjectAndFrameworkAsks() throws Exception {
        try (TestProject one = new TestProject("stubs1"); TestProject other = new TestProject("stubs2")) {
            IFile torch = one.add("model.py", REFUSED);
            IFile keras = one.add("shapeless.py", SHAPELESS);
            IFile classes = other.add("model.py", REFUSED);
            IFile likewise = other.add("more.py", REFUSED);
            new ProjectScope(other.project()).getNode("org.nnpivot.workspace").put("architecture", "SUBCLASSING");
            check(torch, keras, classes, likewise);
            IMarker marker = Findings.one(torch, "alias-read-later");
            WorkbenchMarkerResolution fix = fix(marker, "Migrate with a stub");
            IMarker[] all = withOthers(fix, marker, one, other);
            assertEquals(Set.of(torch, keras, classes, likewise), resources(all));

            List<String> shown = new ArrayList<>();
            WizardPilot pilot = new WizardPilot();
            for (int i = 0; i < 3; i++) {
                pilot.on("migrate", dialog -> {
                    shown.add(settings(dialog));
                    WizardPilot.press(dialog, IDialogConstants.NEXT_ID);
                }).on("ErrorPage", dialog -> WizardPilot.press(dialog, IDialogConstants.NEXT_ID))
                        .on("PreviewPage", dialog -> WizardPilot.press(dialog, IDialogConstants.FINISH_ID));
            }
            pilot.run(() -> fix.run(all, new NullProgressMonitor()));
            EventLoop.settle();
            assertEquals(3, Set.copyOf(shown).size(), shown::toString);
            for (String stub : List.of("stubs1/model_tf.py", "stubs1/shapeless_torch.py", "stubs2/model_tf.py", "stubs2/more_tf.py")) {
                assertTrue(one.project().getWorkspace().getRoot().getFile(IPath.fromPortableString(stub)).readString()
                        .contains("raise NotImplementedError"), stub);
            }
        }
    }

    /** What the choices of the wizard say. */
    private static String settings(WizardDialog dialog) {
        return WizardPilot.controls(dialog.getShell()).filter(Combo.class::isInstance).map(control -> ((Combo) control).getText())
                .collect(Collectors.joining("; "));
    }

    /** The marker and those that the fix finds among the markers of all projects. */
    private static IMarker[] withOthers(WorkbenchMarkerResolution fix, IMarker marker, TestProject... projects) {
        IMarker[] candidates = Stream.of(projects).flatMap(project -> Findings.of(project.project()).stream()).toArray(IMarker[]::new);
        return Stream.concat(Stream.of(marker), Stream.of(fix.findOtherMarkers(candidates))).toArray(IMarker[]::new);
    }

    private static Set<IResource> resources(IMarker[] markers) {
        return Stream.of(markers).map(IMarker::getResource).collect(Collectors.toSet());
    }

    private static void check(IFile... files) throws Exception {
        Explorer.select(files);
        Commands.execute("org.nnpivot.ui.check");
        for (IFile file : files) {
            EventLoop.until("the markers of " + file, () -> !Findings.of(file).isEmpty());
        }
        EventLoop.settle();
    }

    private static WorkbenchMarkerResolution fix(IMarker marker, String label) {
        assertTrue(IDE.getMarkerHelpRegistry().hasResolutions(marker));
        return Stream.of(IDE.getMarkerHelpRegistry().getResolutions(marker)).filter(each -> each.getLabel().startsWith(label))
                .map(WorkbenchMarkerResolution.class::cast).findFirst().orElseThrow(() -> new AssertionError(
                        Stream.of(IDE.getMarkerHelpRegistry().getResolutions(marker)).map(IMarkerResolution::getLabel).toList()));
    }
}
