// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.tests.ui.problems;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.Platform;
import org.eclipse.ui.wizards.datatransfer.ProjectConfigurator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nnpivot.tests.ui.TestProject;

/** What importing a folder offers. */
class ProjectChecksTest {

    @Test
    void offersChecksForAFolderWithNetworks(@TempDir Path folder) throws Exception {
        ProjectConfigurator configurator = configurator();
        Path inside = Files.createDirectories(folder.resolve("src"));
        Files.writeString(inside.resolve("plain.py"), "print(1)\n", StandardCharsets.UTF_8);
        assertEquals(Set.of(), configurator.findConfigurableLocations(folder.toFile(), new NullProgressMonitor()));
        Files.write(inside.resolve("model.py"), TestProject.testCase("migrates/tiny/before.py"));
        assertEquals(Set.of(folder.toFile()), configurator.findConfigurableLocations(folder.toFile(), new NullProgressMonitor()));
    }

    @Test
    void givesTheNature() throws Exception {
        ProjectConfigurator configurator = configurator();
        try (TestProject project = new TestProject("imported")) {
            assertFalse(configurator.canConfigure(project.project(), Set.of(), new NullProgressMonitor()));
            project.add("model.py", TestProject.testCase("migrates/tiny/before.py"));
            assertTrue(configurator.canConfigure(project.project(), Set.of(), new NullProgressMonitor()));
            configurator.configure(project.project(), Set.of(), new NullProgressMonitor());
            assertTrue(project.project().hasNature("org.nnpivot.workspace.nature"));
        }
    }

    private static ProjectConfigurator configurator() throws Exception {
        for (IConfigurationElement element : Platform.getExtensionRegistry()
                .getConfigurationElementsFor("org.eclipse.ui.ide.projectConfigurators")) {
            if (element.getContributor().getName().equals("org.nnpivot.ui")) {
                return (ProjectConfigurator) element.createExecutableExtension("class");
            }
        }
        throw new AssertionError("no configurator");
    }
}
