// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.ui.editors.generated;

import java.util.Map;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.osgi.util.NLS;
import org.nnpivot.ui.editors.Messages;
import org.nnpivot.workspace.problems.FindingGroup;
import org.nnpivot.workspace.problems.FindingMarkers;

/** Marks generated code whose model has changed since. */
final class StaleMarkers {

    /** The type of these markers. */
    static final String TYPE = "org.nnpivot.ui.editors.stale";
    /** Whether nobody has changed the code since it was generated. */
    static final String UNTOUCHED = "org.nnpivot.untouched";

    private StaleMarkers() {}

    /** Marks it anew; returns whether it was not marked before. */
    static boolean mark(GeneratedCode code) throws CoreException {
        boolean first = code.file().findMarkers(TYPE, false, IResource.DEPTH_ZERO).length == 0;
        remove(code.file());
        code.file().createMarker(TYPE, Map.of(IMarker.MESSAGE, NLS.bind(Messages.stale, code.model().getName()),
                IMarker.SEVERITY, IMarker.SEVERITY_WARNING, IMarker.LINE_NUMBER, 1, UNTOUCHED, code.isUntouched(), FindingMarkers.GROUP, FindingGroup.NOTES.name()));
        return first;
    }

    static void remove(IFile file) throws CoreException {
        file.deleteMarkers(TYPE, false, IResource.DEPTH_ZERO);
    }
}
