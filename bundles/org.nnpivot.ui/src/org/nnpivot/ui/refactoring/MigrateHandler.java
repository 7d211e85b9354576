// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.ui.refactoring;

import java.lang.reflect.InvocationTargetException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;
import org.nnpivot.operators.Framework;
import org.nnpivot.ui.SelectedResources;
import org.nnpivot.workspace.refactoring.Destination;
import org.nnpivot.workspace.refactoring.MigrateRefactoring;
import org.nnpivot.workspace.refactoring.MigrateSettings;
import org.nnpivot.workspace.settings.MigrationDefaults;
import org.nnpivot.workspace.source.PythonFiles;

/** Opens the wizard on what is selected or edited. */
public final class MigrateHandler extends AbstractHandler {

    private static final String TARGET = "target";

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        List<IResource> resources = SelectedResources.of(event);
        if (!resources.isEmpty()) {
            MigrationDefaults defaults = new MigrationDefaults(resources.getFirst().getProject());
            try {
                MigrateSettings settings = new MigrateSettings(defaults.request(target(event, resources, defaults)), Destination.BESIDE, false);
                MigrateWizard.open(new MigrateRefactoring(resources, settings), HandlerUtil.getActiveShell(event));
            } catch (InvocationTargetException failed) {
                throw new ExecutionException(failed.getCause().getMessage(), failed.getCause());
            } catch (InterruptedException cancelled) {
                return null;
            }
        }
        return null;
    }

    /** The framework that was asked for, else the project's default for the first file that uses one. */
    private static Framework target(ExecutionEvent event, List<IResource> resources, MigrationDefaults defaults)
            throws InvocationTargetException, InterruptedException {
        String asked = event.getParameter(TARGET);
        Optional<Framework> target = Stream.of(Framework.values()).filter(f -> f.commandLineName().equals(asked)).findFirst();
        return target.isPresent() ? target.get() : defaults.target(used(resources));
    }

    /** Folders may hold many files; nobody's workbench stands still while they are looked at. */
    private static Set<Framework> used(List<IResource> resources) throws InvocationTargetException, InterruptedException {
        Set<Framework> used = new LinkedHashSet<>();
        PlatformUI.getWorkbench().getProgressService().busyCursorWhile(monitor -> {
            try {
                used.addAll(PythonFiles.frameworks(resources));
            } catch (CoreException unreadable) {
                throw new InvocationTargetException(unreadable);
            }
        });
        return used;
    }
}
