// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.ui.problems;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.resources.IMarker;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.IMarkerResolutionGenerator2;
import org.nnpivot.diagnostics.EngineFinding;
import org.nnpivot.workspace.problems.FindingGroup;
import org.nnpivot.workspace.problems.FindingMarkers;
import org.nnpivot.workspace.source.PythonFiles;

/** What can be done about a finding in a Python file; a pivot model is mended by its own fixes. */
public final class FindingResolutions implements IMarkerResolutionGenerator2 {

    @Override
    public boolean hasResolutions(IMarker marker) {
        return getResolutions(marker).length > 0;
    }

    @Override
    public IMarkerResolution[] getResolutions(IMarker marker) {
        if (!PythonFiles.isPython(marker.getResource())) {
            return new IMarkerResolution[0];
        }
        List<IMarkerResolution> resolutions = new ArrayList<>();
        FindingGroup group = FindingResolution.group(marker);
        if (EngineFinding.MISSING_INPUT_SHAPE.id().equals(marker.getAttribute(FindingMarkers.ID, ""))) {
            resolutions.add(new GiveShape(marker));
        }
        if (group == FindingGroup.OPTIONS) {
            resolutions.add(new KeepStyle(marker));
        }
        if (group == FindingGroup.REFUSED || group == FindingGroup.SHAPES || group == FindingGroup.OPTIONS) {
            resolutions.add(new WriteStub(marker));
        }
        return resolutions.toArray(IMarkerResolution[]::new);
    }
}
