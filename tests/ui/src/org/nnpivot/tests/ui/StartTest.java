// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.tests.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.Platform;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/**
 * A workbench whose user doesn't migrate anything doesn't pay for us. Runs in a workbench of its own, before any other test, and
 * leaves its project behind for {@link StartAgainTest}.
 */
class StartTest {

    /** The project that is left behind; one file with a network is in it. */
    static final String PROJECT = "start";

    private static final List<String> OURS = List.of("org.nnpivot.ui", "org.nnpivot.ui.editors", "org.nnpivot.workspace");

    @Test
    void noBundleIsActiveUntilSomebodyAsksForIt() throws Exception {
        // Not closed: the project is what the second start finds.
        IFile file = new TestProject(PROJECT).add("model.py", TestProject.testCase("migrates/tiny/before.py"));
        Explorer.select(file);
        EventLoop.settle();
        assertEquals(List.of(), active());

        IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
        IDE.openEditor(page, file);
        EventLoop.settle();
        Explorer explorer = Explorer.select(file);
        assertEquals(List.of("org.nnpivot.ui.editors", "org.nnpivot.workspace"), active().stream().sorted().toList(),
                "colours need the editors, and shapes what is kept of inputs");

        assertTrue(explorer.menuEntry("Migrate").isPresent());
        page.closeAllEditors(false);
        ResourcesPlugin.getWorkspace().save(true, null);
    }

    /** Our bundles that are active, without those of the tests. */
    static List<String> active() {
        assertEquals(OURS, OURS.stream().filter(name -> Platform.getBundle(name) != null).toList());
        return Stream.of(FrameworkUtil.getBundle(StartTest.class).getBundleContext().getBundles())
                .filter(bundle -> bundle.getState() == Bundle.ACTIVE).map(Bundle::getSymbolicName)
                .filter(name -> name.startsWith("org.nnpivot.") && !name.startsWith("org.nnpivot.tests.")).toList();
    }
}
