// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.operators.language.compile;

import java.util.List;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.nnpivot.operators.language.nnop.OperatorDeclaration;

/** Makes one operator of each value of a template: {@code #} stands for the value in every word, {@code ##} for it capitalised. */
final class TemplateExpansion {

    private static final String VARIABLE = "#";

    private final Origins origins;

    TemplateExpansion(Origins origins) {
        this.origins = origins;
    }

    /** The declarations that one stands for: itself, unless it is a template. */
    List<OperatorDeclaration> expand(OperatorDeclaration declaration) {
        if (declaration.getVariable() == null) {
            return List.of(declaration);
        }
        if (!VARIABLE.equals(declaration.getVariable())) {
            origins.problem(declaration, "the variable of a template is written #");
        }
        return declaration.getValues().stream().map(value -> instance(declaration, value)).toList();
    }

    private OperatorDeclaration instance(OperatorDeclaration template, String value) {
        EcoreUtil.Copier copier = new EcoreUtil.Copier();
        OperatorDeclaration copy = (OperatorDeclaration) copier.copy(template);
        copier.copyReferences();
        copier.forEach((original, made) -> {
            origins.copied(original, made);
            fill(made, text(value));
        });
        return copy;
    }

    /** A value may be written as a string. */
    private static String text(String value) {
        return value.startsWith("\"") ? value.substring(1, value.length() - 1) : value;
    }

    private static void fill(EObject element, String value) {
        for (EAttribute attribute : element.eClass().getEAllAttributes()) {
            if (attribute.getEAttributeType() == EcorePackage.Literals.ESTRING && element.eIsSet(attribute)) {
                fill(element, attribute, value);
            }
        }
    }

    private static void fill(EObject element, EAttribute attribute, String value) {
        if (attribute.isMany()) {
            @SuppressWarnings("unchecked")
            EList<String> words = (EList<String>) element.eGet(attribute);
            for (int i = 0; i < words.size(); i++) {
                words.set(i, replaced(words.get(i), value));
            }
        } else {
            element.eSet(attribute, replaced((String) element.eGet(attribute), value));
        }
    }

    private static String replaced(String word, String value) {
        String capitalised = value.isEmpty() ? value : Character.toUpperCase(value.charAt(0)) + value.substring(1);
        return word.replace("##", capitalised).replace(VARIABLE, value);
    }
}
