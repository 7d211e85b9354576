// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.tests.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;

/** A project for one test, gone when it is closed. */
public final class TestProject implements AutoCloseable {

    private final IProject project;

    /** Creates an empty project. */
    public TestProject(String name) throws CoreException {
        project = ResourcesPlugin.getWorkspace().getRoot().getProject(name);
        project.create(null);
        project.open(null);
    }

    /** The project. */
    public IProject project() {
        return project;
    }

    /** Adds a file. */
    public IFile add(String name, byte[] bytes) throws CoreException {
        IFile file = project.getFile(name);
        file.create(bytes, IResource.NONE, null);
        return file;
    }

    /** The bytes of a file of a case: {@code migrates/tiny/before.py}. */
    public static byte[] testCase(String path) {
        try {
            return Files.readAllBytes(Path.of(System.getProperty("nnpivot.root"), "tests", "cases").resolve(path));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    @Override
    public void close() throws CoreException {
        project.delete(true, true, null);
    }
}
