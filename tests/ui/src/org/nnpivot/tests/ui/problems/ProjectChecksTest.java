// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.tests.ui.problems;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.Platform;
import org.eclipse.ui.internal.wizards.datatransfer.SmartImportJob;
import org.eclipse.ui.wizards.datatransfer.ProjectConfigurator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nnpivot.tests.ui.EventLoop;
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

    /** File, Import, Projects from Folder: what its wizard finds out and then does. */
    @Test
    void isAppliedByTheImportOfAFolder(@TempDir Path folder) throws Exception {
        Path networks = Files.createDirectories(folder.resolve("importedNetworks"));
        Files.write(networks.resolve("model.py"), TestProject.testCase("migrates/tiny/before.py"));
        SmartImportJob job = new SmartImportJob(networks.toFile(), Set.of(), true, true);
        Map<File, List<ProjectConfigurator>> proposals = job.getImportProposals(new NullProgressMonitor());
        assertTrue(proposals.get(networks.toFile()).stream().anyMatch(offered -> offered.getClass().getName().endsWith(".ProjectChecks")),
                proposals::toString);

        job.setDirectoriesToImport(proposals.keySet());
        job.schedule();
        EventLoop.until("the import", () -> job.getResult() != null);
        assertTrue(job.getResult().isOK(), () -> job.getResult().toString());
        IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject("importedNetworks");
        assertTrue(project.hasNature("org.nnpivot.workspace.nature"));
        EventLoop.settle();
        project.delete(false, true, null);
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
