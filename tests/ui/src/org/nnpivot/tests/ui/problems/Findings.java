// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.tests.ui.problems;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.help.IContext;
import org.eclipse.help.IHelpResource;
import org.eclipse.ui.views.markers.internal.MarkerGroup;
import org.eclipse.ui.views.markers.internal.MarkerSupportRegistry;
import org.nnpivot.tests.ui.EventLoop;
import org.nnpivot.workspace.problems.FindingMarkers;

/** The markers of findings of a resource and all in it. */
final class Findings {

    private Findings() {}

    static List<IMarker> of(IResource resource) {
        try {
            return List.of(resource.findMarkers(FindingMarkers.TYPE, false, IResource.DEPTH_INFINITE));
        } catch (CoreException unexpected) {
            throw new AssertionError(unexpected);
        }
    }

    /** The kinds of findings, sorted. */
    static List<String> ids(IResource resource) {
        return of(resource).stream().map(marker -> marker.getAttribute(FindingMarkers.ID, "")).sorted().toList();
    }

    /** The first of a kind. Markers of a file come one after the other: it is waited for. */
    static IMarker one(IResource resource, String id) {
        EventLoop.until(id + " of " + resource, () -> first(resource, id).isPresent());
        return first(resource, id).orElseThrow();
    }

    private static Optional<IMarker> first(IResource resource, String id) {
        return of(resource).stream().filter(marker -> marker.getAttribute(FindingMarkers.ID, "").equals(id)).findFirst();
    }

    /** The grouping of the Problems view that is ours. */
    static MarkerGroup grouping() {
        return MarkerSupportRegistry.getInstance().getMarkerGroup("org.nnpivot.ui.findings");
    }

    /** The group that a marker stands in there. */
    static String group(IMarker marker) throws CoreException {
        return grouping().findGroupValue(marker.getType(), marker).getLabel();
    }

    /** The addresses of the pages that a context leads to. */
    static List<String> topics(IContext context) {
        return Stream.of(context.getRelatedTopics()).map(IHelpResource::getHref).toList();
    }
}
