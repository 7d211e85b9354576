// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.ui.problems;

import java.util.List;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ProjectScope;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.nnpivot.generate.Architecture;
import org.nnpivot.ui.Messages;
import org.nnpivot.workspace.problems.FindingGroup;
import org.nnpivot.workspace.settings.MigrationDefaults;
import org.osgi.service.prefs.BackingStoreException;

/** Lets the project's networks keep the style of their source, since the one that is set doesn't suit, and checks again. */
final class KeepStyle extends FindingResolution {

    KeepStyle(IMarker marker) {
        super(marker, Messages.fix_style, Messages.fix_style_description);
    }

    @Override
    boolean helps(IMarker other) {
        return group(other) == FindingGroup.OPTIONS;
    }

    @Override
    void apply(List<IMarker> markers) throws CoreException {
        for (IProject project : files(markers).stream().map(IFile::getProject).distinct().toList()) {
            IEclipsePreferences node = new ProjectScope(project).getNode(MigrationDefaults.NODE);
            node.put(MigrationDefaults.ARCHITECTURE, Architecture.KEEP.name());
            try {
                node.flush();
            } catch (BackingStoreException unwritable) {
                throw new CoreException(Status.error(unwritable.getMessage(), unwritable));
            }
        }
        new CheckJob(files(markers), false).schedule();
    }
}
