// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.ui.editors.navigation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.hyperlink.AbstractHyperlinkDetector;
import org.eclipse.jface.text.hyperlink.IHyperlink;
import org.nnpivot.editing.EditedText;
import org.nnpivot.editing.Place;
import org.nnpivot.ui.editors.hover.Words;
import org.nnpivot.ui.editors.text.EditedDocument;
import org.nnpivot.workspace.source.FrameworkUse;

/**
 * Links from a source to its model and its migrated file, and back. In a model they start where a name is given, since
 * everywhere else the link leads there.
 */
public final class CounterpartLinks extends AbstractHyperlinkDetector {

    @Override
    public IHyperlink[] detectHyperlinks(ITextViewer viewer, IRegion region, boolean several) {
        Optional<IFile> file = file(viewer);
        IRegion word = Words.at(viewer.getDocument(), region.getOffset());
        if (file.isEmpty() || word.getLength() == 0 || !mayLead(viewer, file.get(), region.getOffset())) {
            return null;
        }
        List<IHyperlink> links = new ArrayList<>();
        Counterparts.of(file.get()).forEach(other -> links.add(new CounterpartLink(word, file.get(), region.getOffset(), other)));
        return links.isEmpty() ? null : several ? links.toArray(IHyperlink[]::new) : new IHyperlink[] {links.get(0)};
    }

    private static boolean mayLead(ITextViewer viewer, IFile file, int offset) {
        Optional<EditedDocument> model = EditedDocument.of(viewer.getDocument());
        return model.isPresent() ? model.get().prepared().filter(text -> declares(text, offset)).isPresent()
                : "py".equals(file.getFileExtension()) && !FrameworkUse.of(file).isEmpty();
    }

    private static boolean declares(EditedText text, int offset) {
        return text.places(offset).stream().filter(place -> place.start() <= offset && offset <= place.end()).anyMatch(Place::declares);
    }

    private static Optional<IFile> file(ITextViewer viewer) {
        ITextFileBuffer buffer = FileBuffers.getTextFileBufferManager().getTextFileBuffer(viewer.getDocument());
        return buffer == null || buffer.getLocation() == null || buffer.getLocation().segmentCount() < 2 ? Optional.empty()
                : Optional.of(ResourcesPlugin.getWorkspace().getRoot().getFile(buffer.getLocation())).filter(IFile::exists);
    }
}
