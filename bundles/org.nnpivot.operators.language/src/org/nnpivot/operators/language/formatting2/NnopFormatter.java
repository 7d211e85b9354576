// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.operators.language.formatting2;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.formatting2.AbstractJavaFormatter;
import org.eclipse.xtext.formatting2.IFormattableDocument;
import org.eclipse.xtext.formatting2.regionaccess.ISemanticRegion;
import org.nnpivot.operators.language.nnop.CallFormula;
import org.nnpivot.operators.language.nnop.Family;
import org.nnpivot.operators.language.nnop.OperatorDeclaration;
import org.nnpivot.operators.language.nnop.Statement;
import org.nnpivot.operators.language.nnop.WeightDeclaration;

/** Lays declarations out: an empty line between operators, one statement a line. How a long form is broken stays as it was written. */
public class NnopFormatter extends AbstractJavaFormatter {

    /** Lays a file out. */
    protected void format(Family family, IFormattableDocument document) {
        document.prepend(family, region -> region.noSpace());
        family.getGroups().forEach(group -> {
            document.prepend(group, region -> region.setNewLines(2, 2, 2));
            punctuation(group, document);
        });
        family.getOperators().forEach(operator -> {
            document.prepend(operator, region -> region.setNewLines(2, 2, 2));
            document.format(operator);
        });
    }

    /** Lays an operator out. */
    protected void format(OperatorDeclaration operator, IFormattableDocument document) {
        ISemanticRegion open = regionFor(operator).keyword("{");
        ISemanticRegion close = regionFor(operator).keyword("}");
        document.prepend(open, region -> region.oneSpace());
        document.append(open, region -> region.newLine());
        document.interior(open, close, region -> region.indent());
        document.prepend(close, region -> region.newLine());
        for (Statement statement : operator.getStatements()) {
            document.prepend(statement, region -> region.setNewLines(1, 1, 2));
            punctuation(statement, document);
        }
    }

    private void punctuation(EObject element, IFormattableDocument document) {
        element.eAllContents().forEachRemaining(part -> marks(part, document));
        marks(element, document);
    }

    private void marks(EObject element, IFormattableDocument document) {
        regionFor(element).keywords(",").forEach(comma -> document.prepend(comma, region -> region.noSpace()));
        regionFor(element).keywords("[").forEach(bracket -> document.append(bracket, region -> region.noSpace()));
        regionFor(element).keywords("]").forEach(bracket -> document.prepend(bracket, region -> region.noSpace()));
        if (element instanceof CallFormula || element instanceof WeightDeclaration) {
            document.surround(regionFor(element).keyword("("), region -> region.noSpace());
        }
        regionFor(element).keywords(")").forEach(bracket -> document.prepend(bracket, region -> region.noSpace()));
    }
}
