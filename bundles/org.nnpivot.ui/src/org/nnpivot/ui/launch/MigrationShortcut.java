// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.ui.launch;

import java.util.List;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.debug.core.ILaunchConfigurationWorkingCopy;
import org.nnpivot.operators.Framework;
import org.nnpivot.ui.Messages;
import org.nnpivot.workspace.refactoring.Destination;
import org.nnpivot.workspace.refactoring.MigrateSettings;
import org.nnpivot.workspace.settings.MigrationDefaults;
import org.nnpivot.workspace.source.PythonFiles;

/** Run As, Migrate. A migration that is run again replaces its own result, unless somebody has edited it. */
public final class MigrationShortcut extends ResourceShortcut {

    /** Made by the workbench. */
    public MigrationShortcut() {
        super(MigrationLaunch.TYPE, Messages.launch_migration);
    }

    @Override
    void fill(ILaunchConfigurationWorkingCopy configuration, List<IResource> resources) throws CoreException {
        MigrationDefaults defaults = new MigrationDefaults(resources.getFirst().getProject());
        Framework target = defaults.target(PythonFiles.frameworks(resources));
        LaunchedSettings.set(configuration, new MigrateSettings(defaults.request(target), Destination.BESIDE, false));
    }
}
