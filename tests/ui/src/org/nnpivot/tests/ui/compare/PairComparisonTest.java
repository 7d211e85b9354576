// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.tests.ui.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.compare.CompareEditorInput;
import org.eclipse.compare.CompareUI;
import org.eclipse.compare.structuremergeviewer.DiffNode;
import org.eclipse.compare.structuremergeviewer.IDiffElement;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.ILogListener;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.nnpivot.operators.Framework;
import org.nnpivot.tests.ui.EventLoop;
import org.nnpivot.tests.ui.Explorer;
import org.nnpivot.tests.ui.Screenshot;
import org.nnpivot.tests.ui.TestProject;
import org.nnpivot.tests.ui.WizardPilot;
import org.nnpivot.tests.ui.refactoring.Migration;
import org.nnpivot.ui.compare.PairComparison;
import org.nnpivot.ui.compare.TextElement;
import org.nnpivot.workspace.pairs.MigratedPair;
import org.nnpivot.workspace.refactoring.MigrateSettings;

/** A result beside its source, opened from the menu. */
class PairComparisonTest {

    @AfterEach
    void closeEditors() {
        page().closeAllEditors(false);
    }

    @Test
    void showsTheLayersThatBelongTogether() throws Exception {
        try (TestProject project = new TestProject("compared")) {
            DiffNode root = open(migrated(project));
            assertEquals(List.of("Tiny"), Stream.of(root.getChildren()).map(IDiffElement::getName).toList());
            DiffNode stem = Stream.of(((DiffNode) root.getChildren()[0]).getChildren()).filter(node -> node.getName().equals("stem"))
                    .map(DiffNode.class::cast).findFirst().orElseThrow();
            assertEquals("        self.stem = nn.Conv2d(3, width, 3, padding=1)\n", text(stem.getLeft()));
            assertEquals("        self.stem = layers.Conv2D(width, 3, padding=\"same\", activation=\"relu\")\n", text(stem.getRight()));
            EventLoop.until("the text of the first layer", () -> shown().contains("nn.Conv2d") && shown().contains("layers.Conv2D"));
            EventLoop.settle();
            Screenshot.take("compare");
        }
    }

    @Test
    void showsWholeFilesOnceTheResultHasBeenEdited() throws Exception {
        try (TestProject project = new TestProject("edited")) {
            IFile source = migrated(project);
            IFile result = project.project().getFile("model_tf.py");
            result.setContents(result.readString().replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8), IResource.NONE, null);
            assertEquals(1, open(source).getChildren().length, "other line ends are no edit");
            page().closeAllEditors(false);
            result.setContents((result.readString() + "# mine\n").getBytes(StandardCharsets.UTF_8), IResource.NONE, null);
            DiffNode root = open(source);
            assertEquals(0, root.getChildren().length);
            assertTrue(text(root.getRight()).endsWith("# mine\n"));
        }
    }

    @Test
    void aResultThatIsGoneMeanwhileIsNobodysError() throws Exception {
        List<IStatus> errors = new CopyOnWriteArrayList<>();
        ILogListener listener = (status, plugin) -> errors.add(status);
        try (TestProject project = new TestProject("gone")) {
            IFile source = migrated(project);
            IFile result = project.project().getFile("model_tf.py");
            Platform.addLogListener(listener);
            PairComparison comparison = new PairComparison(new MigratedPair(source, result));
            result.delete(true, null);
            CompareUI.openCompareEditor(comparison);
            EventLoop.until("the comparison", () -> comparison.getCompareResult() != null);
            EventLoop.settle();
            assertEquals("gone/model_tf.py (is not there any more)", comparison.getCompareConfiguration().getRightLabel(null));
            assertEquals(List.of(), errors);
        } finally {
            Platform.removeLogListener(listener);
        }
    }

    private static IFile migrated(TestProject project) throws Exception {
        IFile source = project.add("model.py", TestProject.testCase("migrates/tiny/before.py"));
        Migration.perform(MigrateSettings.to(Framework.KERAS), source);
        return source;
    }

    private static DiffNode open(IFile source) throws Exception {
        Explorer.choose(Explorer.select(source).menuEntry("Neural Networks", "Compare Source and Result").orElseThrow());
        EventLoop.until("the comparison", () -> input() != null && input().getCompareResult() instanceof DiffNode);
        return (DiffNode) input().getCompareResult();
    }

    private static CompareEditorInput input() {
        IEditorPart editor = page().getActiveEditor();
        return editor != null && editor.getEditorInput() instanceof CompareEditorInput input ? input : null;
    }

    private static IWorkbenchPage page() {
        return PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
    }

    /** What the texts of the active editor say. */
    private static String shown() {
        return WizardPilot.controls(page().getWorkbenchWindow().getShell()).filter(StyledText.class::isInstance)
                .map(text -> ((StyledText) text).getText()).collect(Collectors.joining("\n"));
    }

    private static String text(Object element) {
        return ((TextElement) element).text();
    }
}
