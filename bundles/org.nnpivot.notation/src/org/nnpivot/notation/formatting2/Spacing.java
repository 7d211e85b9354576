// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.notation.formatting2;

import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.formatting2.regionaccess.ISemanticRegion;
import org.nnpivot.notation.syntax.Annotation;
import org.nnpivot.notation.syntax.Braces;
import org.nnpivot.notation.syntax.Call;
import org.nnpivot.notation.syntax.Result;
import org.nnpivot.notation.syntax.Slice;
import org.nnpivot.notation.syntax.Unary;

/** The space between two tokens of one line, as Python has it. */
final class Spacing {

    private static final Set<String> NONE_BEFORE = Set.of(",", ")", "]", ".");
    private static final Set<String> NONE_BEHIND = Set.of("(", "[", ".", "@", "?", "$");

    private Spacing() {}

    static String between(ISemanticRegion before, ISemanticRegion region) {
        return isTight(before, region) ? "" : " ";
    }

    private static boolean isTight(ISemanticRegion before, ISemanticRegion region) {
        if (isSign(before) && NONE_BEHIND.contains(before.getText()) || isSign(region) && NONE_BEFORE.contains(region.getText())) {
            return true;
        }
        return opensArguments(region) || bindsLeft(before) || bindsRight(region, before);
    }

    private static boolean isSign(ISemanticRegion region) {
        return region.getGrammarElement() instanceof Keyword;
    }

    private static boolean opensArguments(ISemanticRegion region) {
        EObject owner = region.getSemanticElement();
        return switch (region.getText()) {
            case "(" -> owner instanceof Call || owner instanceof Annotation;
            case "[" -> owner instanceof Result;
            default -> false;
        };
    }

    /** A minus before a value, the colon of a slice and the brace of a set stand close to what follows. */
    private static boolean bindsLeft(ISemanticRegion before) {
        EObject owner = before.getSemanticElement();
        return switch (before.getText()) {
            case "-" -> owner instanceof Unary;
            case ":" -> owner instanceof Slice;
            case "{" -> owner instanceof Braces;
            default -> false;
        };
    }

    private static boolean bindsRight(ISemanticRegion region, ISemanticRegion before) {
        return switch (region.getText()) {
            case ":" -> isSign(region) && !(isSign(before) && before.getText().equals(","));
            case "}" -> region.getSemanticElement() instanceof Braces;
            default -> false;
        };
    }
}
