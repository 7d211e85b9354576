// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.tests.ui.editors;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.views.contentoutline.ContentOutline;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nnpivot.tests.ui.EventLoop;
import org.nnpivot.tests.ui.Screenshot;
import org.nnpivot.tests.ui.TestProject;

/** Pictures of an editor with shapes and outline in both themes, and that the colours are the theme's. */
class EditorPicturesTest {

    private static final String LIGHT = "org.eclipse.e4.ui.css.theme.e4_default";
    private static final String DARK = "org.eclipse.e4.ui.css.theme.e4_dark";

    private static final Rectangle WINDOW = new Rectangle(10, 30, 1360, 720);

    private TestProject project;
    private IViewPart outline;
    private Rectangle before;

    @BeforeEach
    void create() throws Exception {
        project = new TestProject("pictures");
        outline = OpenEditor.page().showView(IPageLayout.ID_OUTLINE);
        Shell shell = OpenEditor.page().getWorkbenchWindow().getShell();
        before = shell.getBounds();
        shell.setBounds(WINDOW);
        OpenEditor.page().hideView(OpenEditor.page().findView(IPageLayout.ID_TASK_LIST));
    }

    @AfterEach
    void delete() throws Exception {
        engine().setTheme(LIGHT, false);
        OpenEditor.page().hideView(outline);
        OpenEditor.page().showView(IPageLayout.ID_TASK_LIST);
        OpenEditor.page().getWorkbenchWindow().getShell().setBounds(before);
        OpenEditor.page().closeAllEditors(false);
        EventLoop.settle();
        project.close();
    }

    private static IThemeEngine engine() {
        return PlatformUI.getWorkbench().getService(IThemeEngine.class);
    }

    @ParameterizedTest
    @CsvSource({LIGHT + ",light,nn,pictures/model.nn,Classifier:", LIGHT + ",light,py,migrates/tiny/before.py,class",
        LIGHT + ",light,nnop,editor/rename/catalogue/other.nnop,operator", DARK + ",dark,nn,pictures/model.nn,Classifier:",
        DARK + ",dark,py,migrates/tiny/before.py,class", DARK + ",dark,nnop,editor/rename/catalogue/other.nnop,operator"})
    void looks(String theme, String name, String extension, String text, String caret) throws Exception {
        engine().setTheme(theme, false);
        EventLoop.settle();
        if (extension.equals("nnop")) {
            project.add("text.nnop", bytes("editor/rename/catalogue/text.nnop"));
        }
        String file = extension.equals("nnop") ? "other.nnop" : "model." + extension;
        try (OpenEditor open = new OpenEditor(project.add(file, bytes(text)))) {
            open.caret(open.offset(caret, 1));
            boolean shapes = !extension.equals("nnop");
            EventLoop.until("shapes", () -> open.minings().isEmpty() != shapes);
            EventLoop.until("folds", () -> open.viewer().isProjectionMode()
                    && open.viewer().getProjectionAnnotationModel().getAnnotationIterator().hasNext());
            open.viewer().getControl().getParent().redraw();
            if (!extension.equals("py")) {
                EventLoop.until("outline", () -> !((ContentOutline) outline).getSelection().isEmpty());
            }
            EventLoop.settle();
            assertTrue(Files.size(Screenshot.take("editor-" + extension + "-" + name, WINDOW)) > 0);
        }
    }

    /** A case without the mark that says where it is asked. */
    private static byte[] bytes(String testCase) {
        return new String(TestProject.testCase(testCase), StandardCharsets.UTF_8).replace("|", "").getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void coloursFollowTheTheme() {
        engine().setTheme(LIGHT, false);
        RGB light = OpenEditor.themeColour("keyword");
        engine().setTheme(DARK, false);
        EventLoop.settle();
        assertEquals(new RGB(127, 0, 85), light);
        assertNotEquals(light, OpenEditor.themeColour("keyword"));
        assertEquals(new RGB(204, 138, 198), OpenEditor.themeColour("keyword"));
    }
}
