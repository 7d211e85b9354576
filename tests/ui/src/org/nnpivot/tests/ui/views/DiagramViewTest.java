// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.tests.ui.views;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nnpivot.diagram.render.SvgWriter;
import org.nnpivot.diagram.scene.Bounds;
import org.nnpivot.diagram.scene.Scene;
import org.nnpivot.diagram.scene.SceneElement.Box;
import org.nnpivot.tests.ui.EventLoop;
import org.nnpivot.tests.ui.TestProject;
import org.nnpivot.ui.views.diagram.DiagramCanvas;
import org.nnpivot.ui.views.diagram.DiagramView;
import org.nnpivot.ui.views.follow.NetworkDrop;
import org.nnpivot.ui.views.networks.LayerItem;
import org.nnpivot.ui.views.networks.NetworkElement;

/** The picture of a network, by pointer and by keys. */
class DiagramViewTest {

    private static final int BOXES = 12;

    private DiagramView view;

    @BeforeEach
    void open() throws Exception {
        view = Workbench.view(DiagramView.class, DiagramView.ID);
    }

    @AfterEach
    void close() {
        Workbench.close(view);
    }

    @Test
    void drawsTheNetworkOfTheEditorAndFollowsUnsavedChanges() throws Exception {
        try (TestProject project = new TestProject("drawn")) {
            ITextEditor editor = Workbench.edit(project.add("model.nn", bytes(PivotTexts.TINY)));
            awaitBoxes(BOXES);
            assertEquals("Tiny", view.scene().map(Scene::title).orElse(""));
            assertEquals("drawn/model.nn", view.getContentDescription());

            var document = editor.getDocumentProvider().getDocument(editor.getEditorInput());
            document.set(document.get().replace("flatten(pool(y_3))", "flatten(pool(pool(y_3)))"));
            awaitBoxes(BOXES + 1);
        }
    }

    @Test
    void aSelectedBoxShowsItsSourceAndItsProperties() throws Exception {
        try (TestProject project = new TestProject("boxes")) {
            ITextEditor editor = Workbench.edit(project.add("model.nn", bytes(PivotTexts.TINY)));
            awaitBoxes(BOXES);
            click(canvas().boxes().get(1));
            assertEquals("stem", selected().name());
            assertTrue(text(editor).contains("type = Conv2D in_channels = 3"), () -> text(editor));

            key(SWT.ARROW_DOWN, (char) 0);
            assertEquals("relu", selected().name());
            key(SWT.END, (char) 0);
            key(SWT.HOME, (char) 0);
            assertEquals("x", selected().name());
        }
    }

    @Test
    void theCaretSelectsTheBox() throws Exception {
        try (TestProject project = new TestProject("caret")) {
            ITextEditor editor = Workbench.edit(project.add("model.nn", bytes(PivotTexts.TINY)));
            awaitBoxes(BOXES);
            editor.selectAndReveal(PivotTexts.TINY.indexOf("- head:") + 2, 0);
            EventLoop.until("the box", () -> canvas().selected() != null && selected().name().equals("head"));
        }
    }

    @Test
    void zoomsByKeysWheelAndToFit() throws Exception {
        try (TestProject project = new TestProject("zoomed")) {
            Workbench.edit(project.add("model.nn", bytes(PivotTexts.TINY)));
            awaitBoxes(BOXES);
            double fitting = canvas().scale();
            assertTrue(view.scene().orElseThrow().height() * fitting <= canvas().getClientArea().height + 1, "does not fit");
            key('+', '+');
            double larger = canvas().scale();
            assertTrue(larger > fitting, larger + " after " + fitting);
            wheel(1, SWT.MOD1);
            assertTrue(canvas().scale() > larger, "Ctrl and the wheel do not enlarge");
            key('-', '-');
            key('0', '0');
            assertEquals(fitting, canvas().scale());
        }
    }

    @Test
    void writesTheSameSvgAsTheCommandLineAndAPng(@TempDir Path folder) throws Exception {
        try (TestProject project = new TestProject("exported")) {
            Workbench.edit(project.add("model.nn", bytes(PivotTexts.TINY)));
            awaitBoxes(BOXES);
            byte[] svg = export(folder.resolve("net.svg"));
            assertArrayEquals(bytes(SvgWriter.write(view.scene().orElseThrow())), svg);
            byte[] png = export(folder.resolve("net.png"));
            assertEquals("PNG", new String(png, 1, 3, StandardCharsets.US_ASCII));
        }
    }

    @Test
    void saysWhatIsWrongInsteadOfAnEmptyPicture() throws Exception {
        try (TestProject project = new TestProject("wrong")) {
            Workbench.edit(project.add("model.nn", bytes(PivotTexts.TINY.replace("type = Linear", "type = Lineal"))));
            EventLoop.until("the problem", () -> view.getContentDescription().contains("Lineal"));
            assertTrue(view.scene().isEmpty(), "a picture of a wrong text");
        }
    }

    @Test
    void aBlockThatIsUsedTwiceIsTwoBoxesWithTheirOwnShapes() throws Exception {
        try (TestProject project = new TestProject("blocks")) {
            Workbench.edit(project.add("blocks.py", bytes(PivotTexts.BLOCKS)));
            EventLoop.until("the picture", () -> view.scene().filter(scene -> scene.title().equals("Net")).isPresent());
            String shapes = canvas().boxes().stream().map(box -> {
                click(box);
                return selected() instanceof LayerItem layer && layer.name().equals("conv") ? layer.row().path() + layer.detail() : "";
            }).filter(text -> !text.isEmpty()).reduce("", (one, other) -> one + other + "\n");
            assertEquals("""
                    first.convConv2D  [N, 8, x_2 - 2, x_3 - 2]
                    second.convConv2D  [N, 16, x_2 - 4, x_3 - 4]
                    """, shapes);
        }
    }

    @Test
    void showsAFileThatIsDroppedOntoIt() throws Exception {
        try (TestProject project = new TestProject("dropped")) {
            IFile file = project.add("model.nn", bytes(PivotTexts.TINY));
            IFile text = project.add("notes.txt", bytes("no network"));
            NetworkDrop drop = (NetworkDrop) ((DropTarget) canvas().getData(DND.DROP_TARGET_KEY)).getDropListeners()[0];
            assertFalse(drop.show(new StructuredSelection(text)));
            assertTrue(drop.show(new String[] {file.getLocation().toOSString()}), "a file of the desktop");
            awaitBoxes(BOXES);
            assertEquals("dropped/model.nn", view.getContentDescription());
        }
    }

    @Test
    void theViewMenuChoosesTheNetworkAndHowDeepItIsDrawn() throws Exception {
        try (TestProject project = new TestProject("chosen")) {
            Workbench.edit(project.add("blocks.py", bytes(PivotTexts.BLOCKS)));
            EventLoop.until("the picture", () -> view.scene().filter(scene -> scene.title().equals("Net")).isPresent());
            int all = canvas().boxes().size();
            choose("Networks Inside Networks", "None");
            EventLoop.until("closed boxes", () -> canvas().boxes().size() < all);
            choose("Networks Inside Networks", "All");
            EventLoop.until("open boxes", () -> canvas().boxes().size() == all);
            choose("Choose Network", "Block");
            EventLoop.until("the other network", () -> view.scene().filter(scene -> scene.title().equals("Block")).isPresent());
        }
    }

    /** Chooses in a submenu of the view's menu. */
    private void choose(String submenu, String entry) {
        MenuManager manager = (MenuManager) view.getViewSite().getActionBars().getMenuManager();
        MenuManager choices = Stream.of(manager.getItems()).filter(MenuManager.class::isInstance).map(MenuManager.class::cast)
                .filter(item -> item.getMenuText().replace("&", "").equals(submenu)).findFirst().orElseThrow();
        Menu menu = choices.createContextMenu(canvas());
        menu.notifyListeners(SWT.Show, new Event());
        for (MenuItem item : menu.getItems()) {
            boolean chosen = item.getText().replace("&", "").equals(entry);
            item.setSelection(chosen);
            if (chosen) {
                item.notifyListeners(SWT.Selection, new Event());
            }
        }
    }

    @Test
    void goesOnWhenTheFileIsDeleted() throws Exception {
        try (TestProject project = new TestProject("deleted")) {
            IFile file = project.add("model.nn", bytes(PivotTexts.TINY));
            Workbench.edit(file);
            awaitBoxes(BOXES);
            file.delete(IResource.FORCE, null);
            EventLoop.settle();
            click(canvas().boxes().get(1));
            assertFalse(canvas().isDisposed());
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private DiagramCanvas canvas() {
        return view.canvas();
    }

    private void awaitBoxes(int count) {
        EventLoop.until(count + " boxes", () -> canvas().boxes().size() == count);
    }

    private NetworkElement selected() {
        return (NetworkElement) ((IStructuredSelection) view.getSite().getSelectionProvider().getSelection()).getFirstElement();
    }

    private static String text(ITextEditor editor) {
        return ((ITextSelection) editor.getSelectionProvider().getSelection()).getText();
    }

    private void click(Box box) {
        Bounds bounds = box.bounds();
        Event event = new Event();
        event.button = 1;
        event.count = 1;
        var place = canvas().place(bounds.x() + 4, bounds.y() + bounds.height() / 2);
        event.x = (int) place.x();
        event.y = (int) place.y();
        canvas().notifyListeners(SWT.MouseDown, event);
        EventLoop.settle();
    }

    private void key(int code, char character) {
        Event event = new Event();
        event.keyCode = code;
        event.character = character;
        canvas().notifyListeners(SWT.KeyDown, event);
        EventLoop.settle();
    }

    private void wheel(int count, int keys) {
        Event event = new Event();
        event.count = count;
        event.stateMask = keys;
        canvas().notifyListeners(SWT.MouseVerticalWheel, event);
        EventLoop.settle();
    }

    private byte[] export(Path file) throws Exception {
        ICommandService commands = PlatformUI.getWorkbench().getService(ICommandService.class);
        ParameterizedCommand command = ParameterizedCommand.generateCommand(commands.getCommand("org.nnpivot.ui.views.exportDiagram"),
                Map.of("file", file.toString()));
        PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(command, null);
        EventLoop.settle();
        return Files.readAllBytes(file);
    }
}
