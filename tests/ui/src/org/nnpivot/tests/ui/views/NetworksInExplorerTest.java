// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.tests.ui.views;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.navigator.CommonNavigator;
import org.eclipse.ui.navigator.CommonViewer;
import org.eclipse.ui.navigator.resources.ProjectExplorer;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.ui.views.properties.IPropertyDescriptor;
import org.eclipse.ui.views.properties.IPropertySource;
import org.junit.jupiter.api.Test;
import org.nnpivot.tests.ui.EventLoop;
import org.nnpivot.tests.ui.Explorer;
import org.nnpivot.tests.ui.TestProject;
import org.nnpivot.ui.views.networks.NetworkElement;
import org.nnpivot.workspace.settings.KeptShapes;

/** Networks and layers below their file, and what the Properties view says of them. */
class NetworksInExplorerTest {

    @Test
    void showsNetworksAndLayersBelowAPythonFile() throws Exception {
        try (TestProject project = new TestProject("explored")) {
            IFile file = project.add("model.py", TestProject.testCase("migrates/tiny/before.py"));
            TreeItem network = expand(file).getItem(0);
            assertEquals("Tiny", network.getText());
            List<String> layers = Stream.of(expand(network)).map(TreeItem::getText).toList();
            assertEquals(11, layers.size(), layers::toString);
            assertEquals("x : Input  [N, 3, x_2, x_3]", layers.get(0));
            assertTrue(layers.get(1).startsWith("stem : Conv2D  [N, 8, "), layers.get(1));
        }
    }

    @Test
    void followsWhatIsSaved() throws Exception {
        try (TestProject project = new TestProject("saved")) {
            IFile file = project.add("model.py", TestProject.testCase("migrates/tiny/before.py"));
            TreeItem item = expand(file);
            String changed = new String(file.readAllBytes(), StandardCharsets.UTF_8).replace("class Tiny", "class Small");
            file.setContents(changed.getBytes(StandardCharsets.UTF_8), IResource.NONE, null);
            EventLoop.until("the new name", () -> item.getItemCount() == 1 && item.getItem(0).getText().equals("Small"));
        }
    }

    @Test
    void followsShapesThatAreKept() throws Exception {
        try (TestProject project = new TestProject("kept")) {
            IFile file = project.add("model.py", TestProject.testCase("migrates/tiny/before.py"));
            TreeItem input = expand(expand(file).getItem(0))[0];
            NetworkElement before = (NetworkElement) input.getData();
            assertEquals("x : Input  [N, 3, x_2, x_3]", input.getText());
            KeptShapes.of(file).keep(Map.of("x", List.of(2L, 3L, 32L, 32L)));
            EventLoop.until("the shape that was given", () -> input.getText().equals("x : Input  [N, 3, 32, 32]"));
            viewer().update(before, null);
            assertEquals("x : Input  [N, 3, 32, 32]", input.getText(), "a decorator that was asked earlier");
            assertEquals("[N, 3, 32, 32]", properties(before).get("Shapes/Output"));
        }
    }

    @Test
    void aFileWithoutNetworksHasNothingBelow() throws Exception {
        try (TestProject project = new TestProject("plain")) {
            IFile network = project.add("model.py", TestProject.testCase("migrates/tiny/before.py"));
            IFile plain = project.add("plain.py", "print('no network')\n".getBytes(StandardCharsets.UTF_8));
            expand(network);
            TreeItem item = item(plain);
            assertEquals(0, item.getItemCount());
        }
    }

    @Test
    void propertiesSayAllAttributesShapesAndCounts() throws Exception {
        try (TestProject project = new TestProject("properties")) {
            IFile file = project.add("model.nn", PivotTexts.TINY.getBytes(StandardCharsets.UTF_8));
            TreeItem network = expand(file).getItem(0);
            Map<String, String> layer = properties(expand(network)[1].getData());
            assertEquals("Conv2D", layer.get("Layer/Type"));
            assertEquals("[3, 3]", layer.get("Attributes/kernel_dim"), layer::toString);
            assertEquals("width = 8", layer.get("Attributes/out_channels"), layer::toString);
            assertEquals("[N, 3, 32, 32]", layer.get("Shapes/Input"));
            assertEquals("[N, 8, 32, 32]", layer.get("Shapes/Output"));
            assertEquals("224", layer.get("Counts/Parameters"));
            assertEquals("221,184", layer.get("Counts/Multiply-adds"));

            Map<String, String> whole = properties(network.getData());
            assertEquals("5,946", whole.get("Counts/Parameters"), whole::toString);
            assertEquals("375,808", whole.get("Counts/Multiply-adds"));
            assertEquals("10", whole.get("Network/Layers"));
            assertEquals(file, Adapters.adapt(network.getData(), IFile.class));
        }
    }

    @Test
    void opensTheSourceOfALayer() throws Exception {
        try (TestProject project = new TestProject("opened")) {
            IFile file = project.add("model.py", TestProject.testCase("migrates/tiny/before.py"));
            ITextEditor editor = Workbench.edit(file);
            Object stem = expand(expand(file).getItem(0))[1].getData();
            viewer().setSelection(new StructuredSelection(stem), true);
            EventLoop.settle();
            MenuItem open = Explorer.menuEntry(viewer().getTree().getMenu(), "Open Source").orElseThrow();
            open.notifyListeners(SWT.Selection, new Event());
            ITextSelection selection = (ITextSelection) editor.getSelectionProvider().getSelection();
            assertTrue(selection.getText().contains("Conv2d(3, width"), selection.getText());
            assertFalse(editor.isDirty());
            Workbench.close();
        }
    }

    private static Map<String, String> properties(Object element) {
        IPropertySource source = Adapters.adapt(element, IPropertySource.class);
        Map<String, String> values = new TreeMap<>();
        for (IPropertyDescriptor descriptor : source.getPropertyDescriptors()) {
            values.put(descriptor.getCategory() + "/" + descriptor.getDisplayName(), (String) source.getPropertyValue(descriptor.getId()));
        }
        return values;
    }

    private static CommonViewer viewer() {
        return ((CommonNavigator) Workbench.page().findView(ProjectExplorer.VIEW_ID)).getCommonViewer();
    }

    private static TreeItem item(IFile file) throws Exception {
        Explorer.select(file);
        return (TreeItem) viewer().testFindItem(file);
    }

    /** Expands a file and waits until its networks have been read. */
    private static TreeItem expand(IFile file) throws Exception {
        TreeItem item = item(file);
        viewer().setExpandedState(file, true);
        EventLoop.until("networks of " + file, () -> item.getItemCount() > 0 && !item.getItem(0).getText().startsWith("being read"));
        return item;
    }

    private static TreeItem[] expand(TreeItem item) {
        viewer().setExpandedState(item.getData(), true);
        EventLoop.settle();
        return item.getItems();
    }
}
