// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.extract;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.nnpivot.model.nn.NnFactory;
import org.nnpivot.model.nn.NnPackage;
import org.nnpivot.operators.Form;
import org.nnpivot.operators.Operator;
import org.nnpivot.operators.formula.Formula;

/** Makes the pivot's element for an operator of the catalogue. */
final class OperatorElements {

    private OperatorElements() {}

    /** An element of BESSER's class where it has one, its fixed features set. */
    static org.nnpivot.model.nn.Operator create(Operator declaration) {
        EClass type = (EClass) NnPackage.eINSTANCE.getEClassifier(declaration.modelClass());
        var element = (org.nnpivot.model.nn.Operator) NnFactory.eINSTANCE.create(type);
        element.setType(declaration.name());
        for (Form.Setting setting : declaration.fixed()) {
            EStructuralFeature feature = type.getEStructuralFeature(setting.parameter());
            if (feature instanceof EAttribute attribute && setting.value() instanceof Formula.Constant constant) {
                element.eSet(attribute, EcoreUtil.createFromString(attribute.getEAttributeType(), constant.value().toString()));
            }
        }
        return element;
    }
}
