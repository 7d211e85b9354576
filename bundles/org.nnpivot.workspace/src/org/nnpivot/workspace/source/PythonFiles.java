// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.workspace.source;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceProxy;
import org.eclipse.core.runtime.CoreException;
import org.nnpivot.operators.Framework;

/** Finds Python files. */
public final class PythonFiles {

    private static final String EXTENSION = ".py";

    private PythonFiles() {}

    /** Whether a resource is a Python file by its name. */
    public static boolean isPython(IResource resource) {
        return resource instanceof IFile && resource.getName().endsWith(EXTENSION);
    }

    /**
     * The files that stand for a selection: the Python files that are selected; of folders and projects, in the order of their paths,
     * the Python files that import a framework. Derived resources inside a folder are nobody's source.
     */
    public static List<IFile> of(Collection<? extends IResource> selection) throws CoreException {
        Set<IFile> files = new LinkedHashSet<>();
        for (IResource resource : selection) {
            if (resource instanceof IFile file) {
                if (isPython(file)) {
                    files.add(file);
                }
            } else if (resource instanceof IContainer container && container.isAccessible()) {
                files.addAll(inside(container));
            }
        }
        return List.copyOf(files);
    }

    /** The frameworks that the first of these files uses that uses any; empty where none does. */
    public static Set<Framework> frameworks(Collection<? extends IResource> selection) throws CoreException {
        return of(selection).stream().map(FrameworkUse::of).filter(used -> !used.isEmpty()).findFirst().orElse(Set.of());
    }

    private static List<IFile> inside(IContainer container) throws CoreException {
        List<IFile> found = new ArrayList<>();
        container.accept(proxy -> {
            if (isSource(proxy) && proxy.requestResource() instanceof IFile file && !FrameworkUse.of(file).isEmpty()) {
                found.add(file);
            }
            return !proxy.isDerived();
        }, IResource.NONE);
        found.sort(Comparator.comparing(file -> file.getFullPath().toString()));
        return found;
    }

    /** Whether a folder or project holds a Python file; looks at names only. */
    static boolean areIn(IContainer container) throws CoreException {
        if (!container.isAccessible()) {
            return false;
        }
        AtomicBoolean found = new AtomicBoolean();
        container.accept(proxy -> {
            if (isSource(proxy)) {
                found.set(true);
            }
            return !found.get() && !proxy.isDerived();
        }, IResource.NONE);
        return found.get();
    }

    private static boolean isSource(IResourceProxy proxy) {
        return proxy.getType() == IResource.FILE && !proxy.isDerived() && proxy.getName().endsWith(EXTENSION);
    }
}
