// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.ui.refactoring;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.ui.handlers.HandlerUtil;
import org.nnpivot.operators.Framework;
import org.nnpivot.ui.SelectedResources;
import org.nnpivot.workspace.refactoring.Destination;
import org.nnpivot.workspace.refactoring.MigrateRefactoring;
import org.nnpivot.workspace.refactoring.MigrateSettings;
import org.nnpivot.workspace.settings.MigrationDefaults;
import org.nnpivot.workspace.source.FrameworkUse;

/** Opens the wizard on what is selected or edited. */
public final class MigrateHandler extends AbstractHandler {

    private static final String TARGET = "target";

    @Override
    public Object execute(ExecutionEvent event) {
        List<IResource> resources = SelectedResources.of(event);
        if (!resources.isEmpty()) {
            MigrationDefaults defaults = new MigrationDefaults(resources.getFirst().getProject());
            MigrateSettings settings = new MigrateSettings(defaults.request(target(event, resources, defaults)), Destination.BESIDE, false);
            MigrateWizard.open(new MigrateRefactoring(resources, settings), HandlerUtil.getActiveShell(event));
        }
        return null;
    }

    /** The framework that was asked for, else the project's, else the one that the first file doesn't use. */
    private static Framework target(ExecutionEvent event, List<IResource> resources, MigrationDefaults defaults) {
        String asked = event.getParameter(TARGET);
        Optional<Framework> target = Stream.of(Framework.values()).filter(f -> f.commandLineName().equals(asked)).findFirst();
        return target.or(defaults::target).or(() -> used(resources).map(Framework::other)).orElse(Framework.KERAS);
    }

    private static Optional<Framework> used(List<IResource> resources) {
        return resources.stream().filter(IFile.class::isInstance).flatMap(file -> FrameworkUse.of((IFile) file).stream()).findFirst();
    }
}
