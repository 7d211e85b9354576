// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.ui.editors.quickfix;

import java.util.stream.Stream;
import org.eclipse.core.resources.IMarker;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.IMarkerResolutionGenerator2;
import org.nnpivot.workspace.problems.FindingMarkers;

/** The fixes of a finding in the Problems view and on the margin. Their titles are kept with the marker. */
public final class MarkerFixes implements IMarkerResolutionGenerator2 {

    @Override
    public boolean hasResolutions(IMarker marker) {
        return !marker.getAttribute(FindingMarkers.FIXES, "").isEmpty();
    }

    @Override
    public IMarkerResolution[] getResolutions(IMarker marker) {
        return titles(marker).map(title -> new MarkerFix(marker, title)).toArray(IMarkerResolution[]::new);
    }

    static Stream<String> titles(IMarker marker) {
        return marker.getAttribute(FindingMarkers.FIXES, "").lines();
    }
}
