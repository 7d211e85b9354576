// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.workspace.source;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceProxy;
import org.eclipse.core.runtime.CoreException;

/** Finds pivot models and files of operator catalogues. */
public final class ModelFiles {

    private static final String PIVOT = ".nn";
    private static final String CATALOGUE = ".nnop";

    private ModelFiles() {}

    /** Whether a resource is a pivot model or a file of a catalogue by its name. */
    public static boolean isModel(IResource resource) {
        return resource instanceof IFile && isModel(resource.getName());
    }

    /** Whether a resource is a file of an operator catalogue by its name. */
    public static boolean isCatalogue(IResource resource) {
        return resource instanceof IFile && resource.getName().endsWith(CATALOGUE);
    }

    /** The files of a selection, in the order of their paths. Derived resources inside a folder are nobody's source. */
    public static List<IFile> of(Collection<? extends IResource> selection) throws CoreException {
        Set<IFile> files = new TreeSet<>(Comparator.comparing(file -> file.getFullPath().toString()));
        for (IResource resource : selection) {
            if (isModel(resource)) {
                files.add((IFile) resource);
            } else if (resource instanceof IContainer container && container.isAccessible()) {
                container.accept(proxy -> {
                    if (isModel(proxy) && proxy.requestResource() instanceof IFile file) {
                        files.add(file);
                    }
                    return !proxy.isDerived();
                }, IResource.NONE);
            }
        }
        return List.copyOf(files);
    }

    /** Whether a folder or project holds one; looks at names only. */
    static boolean areIn(IContainer container) throws CoreException {
        if (!container.isAccessible()) {
            return false;
        }
        AtomicBoolean found = new AtomicBoolean();
        container.accept(proxy -> {
            if (isModel(proxy)) {
                found.set(true);
            }
            return !found.get() && !proxy.isDerived();
        }, IResource.NONE);
        return found.get();
    }

    /** The other files of the catalogue that a file belongs to, which are those of its folder, in the order of their names. */
    public static List<IFile> restOfCatalogue(IFile file) throws CoreException {
        return file.getParent().isAccessible()
                ? Stream.of(file.getParent().members()).filter(member -> isCatalogue(member) && !member.equals(file)).map(IFile.class::cast)
                        .sorted(Comparator.comparing(IResource::getName)).toList()
                : List.of();
    }

    private static boolean isModel(IResourceProxy proxy) {
        return proxy.getType() == IResource.FILE && !proxy.isDerived() && isModel(proxy.getName());
    }

    private static boolean isModel(String name) {
        return name.endsWith(PIVOT) || name.endsWith(CATALOGUE);
    }
}
