// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.ui.problems;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.statushandlers.StatusManager;
import org.eclipse.ui.views.markers.WorkbenchMarkerResolution;
import org.nnpivot.workspace.problems.FindingGroup;
import org.nnpivot.workspace.problems.FindingMarkers;

/** Something to do about a finding, and about all others of its kind at once. */
abstract class FindingResolution extends WorkbenchMarkerResolution {

    private final IMarker marker;
    private final String label;
    private final String description;

    FindingResolution(IMarker marker, String label, String description) {
        this.marker = marker;
        this.label = label;
        this.description = description;
    }

    /** The group of a finding's marker; notes for one that doesn't say. */
    static FindingGroup group(IMarker marker) {
        String name = marker.getAttribute(FindingMarkers.GROUP, "");
        return Stream.of(FindingGroup.values()).filter(group -> group.name().equals(name)).findFirst().orElse(FindingGroup.NOTES);
    }

    /** Does it for all markers together; in the thread of the display, where it may ask. */
    abstract void apply(List<IMarker> markers) throws CoreException;

    /** Whether the same helps another finding. */
    boolean helps(IMarker other) {
        return kind(other).equals(kind(marker));
    }

    private static String kind(IMarker marker) {
        return marker.getAttribute(FindingMarkers.ID, "");
    }

    static List<IFile> files(List<IMarker> markers) {
        return markers.stream().map(IMarker::getResource).filter(IFile.class::isInstance).map(IFile.class::cast).distinct().toList();
    }

    static Shell shell() {
        return PlatformUI.getWorkbench().getModalDialogShellProvider().getShell();
    }

    @Override
    public final void run(IMarker one) {
        run(new IMarker[] {one}, new NullProgressMonitor());
    }

    @Override
    public final void run(IMarker[] markers, IProgressMonitor monitor) {
        try {
            apply(List.of(markers));
        } catch (CoreException failed) {
            StatusManager.getManager().handle(failed.getStatus(), StatusManager.LOG | StatusManager.SHOW);
        }
    }

    @Override
    public final IMarker[] findOtherMarkers(IMarker[] markers) {
        return Stream.of(markers).filter(other -> !other.equals(marker)).filter(FindingResolution::isOurs).filter(this::helps)
                .toArray(IMarker[]::new);
    }

    private static boolean isOurs(IMarker marker) {
        try {
            return marker.exists() && marker.getType().equals(FindingMarkers.TYPE);
        } catch (CoreException goneMeanwhile) {
            return false;
        }
    }

    @Override
    public final String getLabel() {
        return label;
    }

    @Override
    public final String getDescription() {
        return description;
    }

    @Override
    public final Image getImage() {
        return null;
    }
}
