// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.tests.ui.editors;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.ContributorFactoryOSGi;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IContributor;
import org.eclipse.core.runtime.IExtension;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.InvalidRegistryObjectException;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.content.IContentType;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.internal.Workbench;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nnpivot.tests.ui.EventLoop;
import org.nnpivot.tests.ui.TestProject;
import org.nnpivot.workspace.settings.KeptShapes;
import org.osgi.framework.FrameworkUtil;

/** Python with and without another tool that edits it. */
class PythonEditorTest {

    private static final String OTHER_TOOL = """
            <plugin>
              <extension id="other" point="org.eclipse.core.contenttype.contentTypes">
                <content-type id="python" name="Python of another tool" base-type="org.eclipse.core.runtime.text" file-extensions="py"/>
              </extension>
              <extension id="otherEditor" point="org.eclipse.ui.editors">
                <editor id="org.nnpivot.tests.ui.pythonEditor" name="Python editor of another tool" default="true" extensions="py"
                    class="org.eclipse.ui.editors.text.TextEditor">
                  <contentTypeBinding contentTypeId="org.nnpivot.tests.ui.python"/>
                </editor>
              </extension>
            </plugin>
            """;

    private TestProject project;
    private IFile file;

    @BeforeEach
    void create() throws Exception {
        project = new TestProject("python");
        file = project.add("model.py", TestProject.testCase("migrates/tiny/before.py"));
    }

    @AfterEach
    void delete() throws Exception {
        project.close();
    }

    @Test
    void isColouredAndShowsShapes() throws Exception {
        try (OpenEditor open = new OpenEditor(file)) {
            assertEquals("org.eclipse.ui.genericeditor.GenericEditor", open.editor().getSite().getId());
            assertEquals("org.nnpivot.ui.editors.python", IDE.getContentType(file).getId());
            EventLoop.until("colours", () -> OpenEditor.themeColour("keyword").equals(open.colour(open.offset("class ", 1))));
            assertEquals(OpenEditor.themeColour("network"), open.colour(open.offset("class ", 1) + "class ".length()));
            assertEquals(OpenEditor.themeColour("function"), open.colour(open.offset("def ", 1) + "def ".length()));
            EventLoop.until("shapes", () -> !open.minings().isEmpty());
            assertTrue(open.minings().values().stream().allMatch(shapes -> shapes.strip().startsWith("# [")), () -> open.minings().toString());
        }
    }

    @Test
    void infersWithTheShapesThatAreKeptWithTheProject() throws Exception {
        KeptShapes.of(file).keep(Map.of("x", List.of(2L, 3L, 32L, 32L)));
        try (OpenEditor open = new OpenEditor(file)) {
            EventLoop.until("shapes", () -> open.minings().values().stream().anyMatch(shapes -> shapes.contains("width, 32, 32]")));
        }
    }

    @Test
    void keepsTripleQuotesTogether() throws Exception {
        IFile other = project.add("strings.py", "a = \"\"\"one # two\nclass three\"\"\"\nb = 1 # class\n".getBytes(StandardCharsets.UTF_8));
        try (OpenEditor open = new OpenEditor(other)) {
            EventLoop.until("colours", () -> OpenEditor.themeColour("string").equals(open.colour(open.offset("class", 1))));
            assertEquals(OpenEditor.themeColour("comment"), open.colour(open.offset("class", 2)));
            assertEquals(OpenEditor.themeColour("number"), open.colour(open.offset("1", 1)));
        }
    }

    @Test
    void isLeftToAnotherToolThatKnowsIt() throws Exception {
        IExtensionRegistry registry = Platform.getExtensionRegistry();
        IContributor contributor = ContributorFactoryOSGi.createContributor(FrameworkUtil.getBundle(PythonEditorTest.class));
        Object token = registry.getClass().getMethod("getTemporaryUserToken").invoke(registry);
        assertTrue(registry.addContribution(new ByteArrayInputStream(OTHER_TOOL.getBytes(StandardCharsets.UTF_8)), contributor, false, "other", null,
                token), "not added");
        try {
            // Who asks while the platform tells its parts of the change has the old answer kept.
            EventLoop.settle();
            EventLoop.until("the other editor is known", () -> "org.nnpivot.tests.ui.pythonEditor".equals(editor()));
            IContentType type = Platform.getContentTypeManager().findContentTypeFor("model.py");
            assertEquals("org.nnpivot.tests.ui.python", type.getId());
            IEditorPart part = IDE.openEditor(OpenEditor.page(), file);
            assertEquals("org.nnpivot.tests.ui.pythonEditor", part.getSite().getId());
            OpenEditor.page().closeEditor(part, false);
            // The workbench saves its history every five minutes, and would ask for an editor that is gone by then.
            ((Workbench) PlatformUI.getWorkbench()).getEditorHistory().remove(part.getEditorInput());
        } finally {
            for (String id : new String[] {"org.nnpivot.tests.ui.other", "org.nnpivot.tests.ui.otherEditor"}) {
                IExtension extension = registry.getExtension(id);
                registry.removeExtension(extension, token);
            }
        }
        EventLoop.settle();
        EventLoop.until("ours again", () -> "org.eclipse.ui.genericeditor.GenericEditor".equals(editor()));
    }

    private String editor() {
        try {
            return IDE.getEditorDescriptor(file, true, false).getId();
        } catch (CoreException | InvalidRegistryObjectException changing) {
            return changing.getMessage();
        }
    }
}
