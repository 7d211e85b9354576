// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.ui.editors.quickfix;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.filebuffers.ITextFileBufferManager;
import org.eclipse.core.filebuffers.LocationKind;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.views.markers.WorkbenchMarkerResolution;
import org.nnpivot.diagnostics.Finding;
import org.nnpivot.editing.EditedText;
import org.nnpivot.editing.Fix;
import org.nnpivot.ui.editors.Images;
import org.nnpivot.ui.editors.text.EditedDocument;
import org.nnpivot.ui.editors.text.Edits;
import org.nnpivot.ui.editors.text.TextNames;
import org.nnpivot.workspace.problems.FindingMarkers;

/** A way to mend the finding of a marker. It is worked out anew, since the text may have changed since the marker was made. */
final class MarkerFix extends WorkbenchMarkerResolution {

    private final IMarker marker;
    private final String title;

    MarkerFix(IMarker marker, String title) {
        this.marker = marker;
        this.title = title;
    }

    @Override
    public String getLabel() {
        return title;
    }

    @Override
    public String getDescription() {
        return title;
    }

    @Override
    public Image getImage() {
        return Images.get("fix");
    }

    @Override
    public IMarker[] findOtherMarkers(IMarker[] markers) {
        return Stream.of(markers).filter(other -> !other.equals(marker) && MarkerFixes.titles(other).anyMatch(title::equals)
                && other.getAttribute(FindingMarkers.ID, "").equals(marker.getAttribute(FindingMarkers.ID, ""))).toArray(IMarker[]::new);
    }

    @Override
    public void run(IMarker chosen) {
        if (chosen.getResource() instanceof IFile file) {
            Display display = Display.getCurrent();
            Job.create(title, monitor -> {
                IPath path = file.getFullPath();
                ITextFileBufferManager buffers = FileBuffers.getTextFileBufferManager();
                buffers.connect(path, LocationKind.IFILE, monitor);
                try {
                    boolean open = TextNames.buffer(file).filter(ITextFileBuffer::isShared).isPresent();
                    mend(TextNames.buffer(file).orElseThrow(), chosen, open, display);
                } finally {
                    buffers.disconnect(path, LocationKind.IFILE, monitor);
                }
            }).schedule();
        }
    }

    private void mend(ITextFileBuffer buffer, IMarker chosen, boolean open, Display display) throws CoreException {
        Optional<EditedDocument> edited = EditedDocument.of(buffer.getDocument());
        if (edited.isEmpty()) {
            return;
        }
        EditedText text = edited.get().text();
        Optional<Fix> fix = fix(text, chosen);
        display.syncExec(() -> {
            if (fix.isPresent() && edited.get().isPresent(text)) {
                Edits.apply(buffer.getDocument(), fix.get().edits());
            }
        });
        if (fix.isPresent() && !open) {
            buffer.commit(null, true);
            chosen.delete();
        }
    }

    /** Of the finding that is meant, the nearest where several say the same. */
    private Optional<Fix> fix(EditedText text, IMarker chosen) {
        int start = chosen.getAttribute(IMarker.CHAR_START, 0);
        return text.findings(() -> { }).stream().filter(finding -> isMeant(finding, chosen))
                .min(Comparator.comparingInt(finding -> Math.abs(finding.range().start() - start)))
                .flatMap(finding -> text.fixes(finding).stream().filter(fix -> fix.title().equals(title)).findFirst());
    }

    private static boolean isMeant(Finding finding, IMarker chosen) {
        return finding.id().equals(chosen.getAttribute(FindingMarkers.ID, ""))
                && FindingMarkers.message(finding).equals(chosen.getAttribute(IMarker.MESSAGE, ""));
    }
}
