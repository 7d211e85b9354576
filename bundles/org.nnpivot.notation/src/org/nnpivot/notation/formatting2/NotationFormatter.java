// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.notation.formatting2;

import org.eclipse.xtext.formatting2.AbstractFormatter2;
import org.eclipse.xtext.formatting2.IFormattableDocument;
import org.eclipse.xtext.formatting2.regionaccess.ISemanticRegion;

/** Puts one element on each line. What stands between two tokens depends on them and on the open braces only. */
public class NotationFormatter extends AbstractFormatter2 {

    @Override
    public void format(Object root, IFormattableDocument document) {
        Margins margins = new Margins();
        for (ISemanticRegion region : getTextRegionAccess().regionForRootEObject().getAllSemanticRegions()) {
            ISemanticRegion before = region.getPreviousSemanticRegion();
            String space = before == null ? "" : space(before, region, margins);
            // A comment within an element needs the end of its line, and stays where its author put it.
            if (!region.getPreviousHiddenRegion().containsComment()) {
                document.prepend(region, gap -> gap.setSpace(space));
            }
            margins.pass(region);
        }
    }

    private static String space(ISemanticRegion before, ISemanticRegion region, Margins margins) {
        Tokens.Kind kind = Tokens.kind(region);
        if (kind == Tokens.Kind.TRAILING) {
            return "  ";
        }
        Tokens.Kind element = kind == Tokens.Kind.LEADING ? Tokens.kindBehindComments(region) : kind;
        if (element != Tokens.Kind.INLINE) {
            boolean first = element == Tokens.Kind.NETWORK && Tokens.kind(before) != Tokens.Kind.LEADING;
            return (first ? "\n\n" : "\n") + " ".repeat(margins.of(element));
        }
        boolean broken = Tokens.kind(before) == Tokens.Kind.TRAILING || Tokens.kind(before) == Tokens.Kind.LEADING;
        return broken ? "\n" : Spacing.between(before, region);
    }
}
