// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.notation.formatting2;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.formatting2.regionaccess.ISemanticRegion;
import org.nnpivot.notation.syntax.Annotation;
import org.nnpivot.notation.syntax.Attribute;
import org.nnpivot.notation.syntax.Block;
import org.nnpivot.notation.syntax.File;
import org.nnpivot.notation.syntax.Modules;
import org.nnpivot.notation.syntax.Network;
import org.nnpivot.notation.syntax.NetworkContent;
import org.nnpivot.notation.syntax.Repeat;
import org.nnpivot.notation.syntax.Section;
import org.nnpivot.notation.syntax.SyntaxPackage;

/** What a token is to the layout. */
final class Tokens {

    /** What begins with a token; {@link #INLINE} where no line does. */
    enum Kind {
        NETWORK, SECTION, ITEM, CLOSE, LEADING, TRAILING, FILE_END, INLINE
    }

    private Tokens() {}

    static Kind kind(ISemanticRegion region) {
        String rule = region.getGrammarElement() instanceof RuleCall call ? call.getRule().getName() : "";
        return switch (rule) {
            case "BULLET" -> Kind.ITEM;
            case "LEADING" -> Kind.LEADING;
            case "TRAILING" -> Kind.TRAILING;
            default -> lineOf(region);
        };
    }

    /** The kind of what the comments before an element belong to. */
    static Kind kindBehindComments(ISemanticRegion comment) {
        ISemanticRegion region = comment;
        while (region != null && kind(region) == Kind.LEADING) {
            region = region.getNextSemanticRegion();
        }
        return region == null ? Kind.FILE_END : kind(region);
    }

    private static Kind lineOf(ISemanticRegion region) {
        EObject owner = region.getSemanticElement();
        boolean keyword = region.getGrammarElement() instanceof Keyword;
        if (keyword && region.getText().equals("}") && holdsBlock(owner)) {
            return Kind.CLOSE;
        }
        if (owner instanceof Network && owner.eContainer() instanceof File) {
            return startsNetwork(region) ? Kind.NETWORK : ofContent(region);
        }
        if (owner instanceof Section && isFirst(region)) {
            return Kind.SECTION;
        }
        return ofContent(region);
    }

    private static boolean startsNetwork(ISemanticRegion region) {
        Network network = (Network) region.getSemanticElement();
        String feature = feature(region);
        return feature.equals("marked") || feature.equals("name") && !network.isMarked();
    }

    /** What a network says about itself before its sections: a line for the documentation, one for the rest. */
    private static Kind ofContent(ISemanticRegion region) {
        EObject owner = region.getSemanticElement();
        if (feature(region).equals("documentation")) {
            return owner instanceof Modules ? Kind.ITEM : Kind.SECTION;
        }
        boolean property = owner instanceof Attribute && feature(region).equals("name")
                || owner instanceof Annotation && region.getText().equals("@");
        return property && isFirstProperty(owner) ? Kind.SECTION : Kind.INLINE;
    }

    private static boolean isFirstProperty(EObject property) {
        return property.eContainer() instanceof NetworkContent content
                && ((List<?>) content.eGet(property.eContainingFeature())).get(0) == property;
    }

    /** Whether no token but comments of the same element is before this one. */
    private static boolean isFirst(ISemanticRegion region) {
        ISemanticRegion before = region.getPreviousSemanticRegion();
        return before == null || before.getSemanticElement() != region.getSemanticElement() || kind(before) == Kind.LEADING;
    }

    static boolean opensBlock(ISemanticRegion region) {
        return region.getText().equals("{") && holdsBlock(region.getSemanticElement());
    }

    private static boolean holdsBlock(EObject owner) {
        return owner instanceof Block || owner instanceof Repeat || owner.eClass() == SyntaxPackage.Literals.NETWORK;
    }

    static String feature(ISemanticRegion region) {
        var assignment = GrammarUtil.containingAssignment(region.getGrammarElement());
        return assignment == null ? "" : assignment.getFeature();
    }
}
