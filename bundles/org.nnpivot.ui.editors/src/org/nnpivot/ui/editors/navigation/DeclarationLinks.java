// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.ui.editors.navigation;

import java.util.List;
import java.util.Optional;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.hyperlink.AbstractHyperlinkDetector;
import org.eclipse.jface.text.hyperlink.IHyperlink;
import org.nnpivot.editing.EditedText;
import org.nnpivot.editing.Place;
import org.nnpivot.ui.editors.hover.Words;
import org.nnpivot.ui.editors.text.EditedDocument;

/**
 * Links from names to where they are given. The platform asks on the thread that draws: where the text is understood already
 * the answer is exact, else each word is a link whose end is found out when it is followed.
 */
public final class DeclarationLinks extends AbstractHyperlinkDetector {

    @Override
    public IHyperlink[] detectHyperlinks(ITextViewer viewer, IRegion region, boolean several) {
        Optional<EditedDocument> edited = EditedDocument.of(viewer.getDocument());
        if (edited.isEmpty()) {
            return null;
        }
        int offset = region.getOffset();
        Optional<EditedText> text = edited.get().prepared();
        Optional<DeclarationLink> link = text.isPresent() ? known(text.get(), offset)
                : Optional.of(new DeclarationLink(Words.at(viewer.getDocument(), offset), () -> declaration(edited.get().text(), offset)))
                        .filter(found -> found.region().getLength() > 0);
        return link.map(found -> new IHyperlink[] {found}).orElse(null);
    }

    private static Optional<DeclarationLink> known(EditedText text, int offset) {
        String name = text.document().name();
        List<Place> places = text.places(offset);
        Optional<Place> word = places.stream().filter(place -> place.document().equals(name) && place.start() <= offset && offset <= place.end())
                .findFirst();
        Optional<Place> declaration = places.stream().filter(Place::declares).findFirst();
        return word.isEmpty() || declaration.isEmpty() || declaration.equals(word) ? Optional.empty()
                : Optional.of(new DeclarationLink(new Region(word.get().start(), word.get().end() - word.get().start()), () -> declaration));
    }

    private static Optional<Place> declaration(EditedText text, int offset) {
        return text.places(offset).stream().filter(Place::declares).findFirst();
    }
}
