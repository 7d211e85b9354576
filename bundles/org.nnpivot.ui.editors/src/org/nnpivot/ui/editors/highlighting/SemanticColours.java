// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.ui.editors.highlighting;

import java.util.List;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentListener;
import org.eclipse.jface.text.ITextPresentationListener;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.ITextViewerExtension4;
import org.eclipse.jface.text.TextAttribute;
import org.eclipse.jface.text.TextPresentation;
import org.eclipse.swt.custom.StyleRange;
import org.nnpivot.editing.EditedText;
import org.nnpivot.editing.Token;
import org.nnpivot.ui.editors.text.EditedDocument;
import org.nnpivot.ui.editors.text.TextStrategy;

/** Colours words by what they mean. */
public final class SemanticColours extends TextStrategy implements ITextPresentationListener, IDocumentListener {

    private final Spans spans = new Spans();

    @Override
    public void install(ITextViewer textViewer) {
        super.install(textViewer);
        if (textViewer instanceof ITextViewerExtension4 extended) {
            extended.addTextPresentationListener(this);
        }
    }

    @Override
    public void uninstall() {
        if (viewer() instanceof ITextViewerExtension4 extended) {
            extended.removeTextPresentationListener(this);
        }
        setDocument(null);
        super.uninstall();
    }

    @Override
    public void setDocument(IDocument changed) {
        if (document() != null) {
            document().removePrenotifiedDocumentListener(this);
        }
        super.setDocument(changed);
        if (changed != null) {
            changed.addPrenotifiedDocumentListener(this);
        }
    }

    @Override
    protected void reconcile(EditedDocument edited, EditedText text) {
        edited.prepare();
        List<Token> tokens = text.tokens();
        show(edited, text, () -> {
            if (spans.set(tokens)) {
                viewer().invalidateTextPresentation();
            }
        });
    }

    @Override
    public void applyTextPresentation(TextPresentation presentation) {
        int start = presentation.getExtent().getOffset();
        int end = start + presentation.getExtent().getLength();
        StyleRange[] ranges = spans.in(start, end).stream().map(token -> range(token, start, end)).toArray(StyleRange[]::new);
        if (ranges.length > 0) {
            presentation.mergeStyleRanges(ranges);
        }
    }

    private static StyleRange range(Token token, int start, int end) {
        TextAttribute attribute = ThemeColours.attribute(token.kind());
        int from = Math.max(start, token.start());
        StyleRange range = new StyleRange(from, Math.min(end, token.end()) - from, attribute.getForeground(), null, attribute.getStyle());
        range.strikeout = token.traits().contains(Token.Trait.DEPRECATED);
        return range;
    }

    @Override
    public void documentAboutToBeChanged(DocumentEvent event) {
        // Only what has changed counts.
    }

    @Override
    public void documentChanged(DocumentEvent event) {
        spans.move(event);
    }
}
