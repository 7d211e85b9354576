// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.ui.editors.generated;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.resources.IMarker;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.IMarkerResolutionGenerator2;
import org.nnpivot.ui.editors.Messages;

/** What can be done with stale code: compare, or generate it anew where nobody has written into it. */
public final class StaleFixes implements IMarkerResolutionGenerator2 {

    @Override
    public boolean hasResolutions(IMarker marker) {
        return true;
    }

    @Override
    public IMarkerResolution[] getResolutions(IMarker marker) {
        List<IMarkerResolution> resolutions = new ArrayList<>();
        resolutions.add(new StaleFix(Messages.staleCompare, false));
        if (marker.getAttribute(StaleMarkers.UNTOUCHED, false)) {
            resolutions.add(new StaleFix(Messages.staleRegenerate, true));
        }
        return resolutions.toArray(IMarkerResolution[]::new);
    }
}
