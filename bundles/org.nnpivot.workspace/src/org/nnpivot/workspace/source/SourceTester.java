// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.workspace.source;

import org.eclipse.core.expressions.PropertyTester;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.nnpivot.operators.Framework;

/**
 * What menus ask about a resource:
 * {@code org.nnpivot.framework} with {@code pytorch} or {@code tensorflow}: whether a Python file imports that framework;
 * {@code org.nnpivot.hasPythonFiles}: whether a folder or project holds Python files;
 * {@code org.nnpivot.hasModels}: whether it holds pivot models or files of catalogues. Nothing is parsed.
 */
public final class SourceTester extends PropertyTester {

    @Override
    public boolean test(Object receiver, String property, Object[] arguments, Object expected) {
        return switch (property) {
            case "framework" -> receiver instanceof IFile file && uses(file, String.valueOf(expected));
            case "hasPythonFiles" -> receiver instanceof IContainer container && holds(container, PythonFiles::areIn);
            case "hasModels" -> receiver instanceof IContainer container && holds(container, ModelFiles::areIn);
            default -> false;
        };
    }

    private static boolean uses(IResource resource, String framework) {
        return PythonFiles.isPython(resource) && resource.isAccessible()
                && FrameworkUse.of((IFile) resource).stream().map(Framework::commandLineName).anyMatch(framework::equals);
    }

    private interface Look {
        boolean at(IContainer container) throws CoreException;
    }

    private static boolean holds(IContainer container, Look look) {
        try {
            return look.at(container);
        } catch (CoreException closedMeanwhile) {
            return false;
        }
    }
}
