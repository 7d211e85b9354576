// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.workspace.source;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;

/** Finds pivot models. */
public final class PivotFiles {

    private static final String EXTENSION = ".nn";

    private PivotFiles() {}

    /** Whether a resource is a pivot model by its name. */
    public static boolean isPivot(IResource resource) {
        return resource instanceof IFile && resource.getName().endsWith(EXTENSION);
    }

    /** The pivot models of a selection, in the order of their paths. Derived resources inside a folder are nobody's source. */
    public static List<IFile> of(Collection<? extends IResource> selection) throws CoreException {
        Set<IFile> files = new TreeSet<>(Comparator.comparing(file -> file.getFullPath().toString()));
        for (IResource resource : selection) {
            if (isPivot(resource)) {
                files.add((IFile) resource);
            } else if (resource instanceof IContainer container && container.isAccessible()) {
                container.accept(proxy -> {
                    if (!proxy.isDerived() && proxy.getName().endsWith(EXTENSION) && proxy.requestResource() instanceof IFile file) {
                        files.add(file);
                    }
                    return !proxy.isDerived();
                }, IResource.NONE);
            }
        }
        return List.copyOf(files);
    }
}
