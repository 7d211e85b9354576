// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.ui.editors.hover;

import java.util.Optional;
import org.eclipse.jface.text.IInformationControlCreator;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextHover;
import org.eclipse.jface.text.ITextHoverExtension2;
import org.eclipse.jface.text.ITextHoverExtension;
import org.eclipse.jface.text.ITextViewer;
import org.nnpivot.diagnostics.CancelledException;
import org.nnpivot.editing.EditedText;
import org.nnpivot.editing.Explanation;
import org.nnpivot.ui.editors.text.EditedDocument;

/** Explains the word under the mouse. The editor asks in a thread of its own, and on the one that draws when a key is pressed for it. */
public final class Hover implements ITextHover, ITextHoverExtension, ITextHoverExtension2 {

    @Override
    public Object getHoverInfo2(ITextViewer viewer, IRegion region) {
        return EditedDocument.of(viewer.getDocument())
                .flatMap(edited -> edited.textForAnyThread().flatMap(text -> explanation(edited, text, region.getOffset()))).orElse(null);
    }

    private static Optional<Explanation> explanation(EditedDocument edited, EditedText text, int offset) {
        try {
            return text.explanation(offset, edited.whilePresent(text));
        } catch (CancelledException overtaken) {
            return Optional.empty();
        }
    }

    @Override
    public String getHoverInfo(ITextViewer viewer, IRegion region) {
        return getHoverInfo2(viewer, region) instanceof Explanation found ? found.markdown() : null;
    }

    /** The word, so that the explanation stays while the mouse is on it. */
    @Override
    public IRegion getHoverRegion(ITextViewer viewer, int offset) {
        return Words.at(viewer.getDocument(), offset);
    }

    @Override
    public IInformationControlCreator getHoverControlCreator() {
        return MarkdownControl::new;
    }
}
