// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.ui.problems;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.ui.wizards.datatransfer.ProjectConfigurator;
import org.nnpivot.engine.FrameworkImports;
import org.nnpivot.workspace.problems.NetworkNature;
import org.nnpivot.workspace.source.PythonFiles;

/** Offers checks on save when a folder with neural networks is imported as a project. */
public final class ProjectChecks implements ProjectConfigurator {

    /** Deeper folders, and what lies behind links, don't make the difference. */
    private static final int DEEPEST = 6;

    @Override
    public Set<File> findConfigurableLocations(File root, IProgressMonitor monitor) {
        try (Stream<Path> files = Files.walk(root.toPath(), DEEPEST)) {
            boolean found = files.filter(file -> file.toString().endsWith(".py")).peek(file -> check(monitor))
                    .anyMatch(ProjectChecks::usesAFramework);
            return found ? Set.of(root) : Set.of();
        } catch (IOException | UncheckedIOException unreadable) {
            ILog.of(ProjectChecks.class).warn(unreadable.getMessage(), unreadable);
            return Set.of();
        }
    }

    private static void check(IProgressMonitor monitor) {
        if (monitor.isCanceled()) {
            throw new OperationCanceledException();
        }
    }

    private static boolean usesAFramework(Path file) {
        try {
            return Files.isRegularFile(file)
                    && !FrameworkImports.of(Files.readString(file, StandardCharsets.ISO_8859_1)).isEmpty();
        } catch (IOException unreadable) {
            ILog.of(ProjectChecks.class).warn(unreadable.getMessage(), unreadable);
            return false;
        }
    }

    /** A folder inside a project is none of its own because it holds networks. */
    @Override
    public boolean shouldBeAnEclipseProject(IContainer container, IProgressMonitor monitor) {
        return false;
    }

    @Override
    public Set<IFolder> getFoldersToIgnore(IProject project, IProgressMonitor monitor) {
        return Set.of();
    }

    @Override
    public boolean canConfigure(IProject project, Set<IPath> ignored, IProgressMonitor monitor) {
        try {
            return !PythonFiles.of(List.of(project)).isEmpty();
        } catch (CoreException unreadable) {
            ILog.of(ProjectChecks.class).log(unreadable.getStatus());
            return false;
        }
    }

    @Override
    public void configure(IProject project, Set<IPath> ignored, IProgressMonitor monitor) {
        try {
            NetworkNature.set(project, true, monitor);
        } catch (CoreException refused) {
            ILog.of(ProjectChecks.class).log(refused.getStatus());
        }
    }
}
