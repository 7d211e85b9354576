// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.generate.rewrite;

import java.util.List;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.nnpivot.model.nn.Expression;
import org.nnpivot.model.nn.NnFactory;
import org.nnpivot.model.nn.NnPackage;
import org.nnpivot.model.nn.Operator;
import org.nnpivot.model.nn.access.Arguments;
import org.nnpivot.model.nn.access.Expressions;
import org.nnpivot.operators.Form;
import org.nnpivot.operators.Parameter;
import org.nnpivot.operators.formula.Evaluator;
import org.nnpivot.operators.formula.Formula;
import org.nnpivot.operators.formula.Scope;

/** Makes operators of the model from their declarations, every parameter at the pivot's default. */
public final class OperatorFactory {

    private OperatorFactory() {}

    /** An operator with its fixed features and defaults; parameters without default stay unset. */
    public static Operator create(org.nnpivot.operators.Operator declaration) {
        EClass type = (EClass) NnPackage.eINSTANCE.getEClassifier(declaration.modelClass());
        Operator operator = (Operator) NnFactory.eINSTANCE.create(type);
        operator.setType(declaration.name());
        declaration.fixed().forEach(setting -> fix(operator, setting));
        Evaluator evaluator = new Evaluator(new OwnScope(operator));
        for (Parameter parameter : declaration.parameters()) {
            if (parameter.defaultValue() != null) {
                Arguments.set(operator, parameter.name(), evaluator.evaluate(parameter.defaultValue()));
            }
        }
        return operator;
    }

    private static void fix(Operator operator, Form.Setting setting) {
        EStructuralFeature feature = operator.eClass().getEStructuralFeature(setting.parameter());
        Object value = ((Formula.Constant) setting.value()).value();
        if (feature instanceof EAttribute attribute) {
            operator.eSet(attribute, EcoreUtil.createFromString(attribute.getEAttributeType(), String.valueOf(value)));
        } else {
            Arguments.set(operator, setting.parameter(), Expressions.of(value));
        }
    }

    /** Defaults may refer to parameters before them. */
    private record OwnScope(Operator operator) implements Scope {

        @Override
        public Expression value(String parameter) {
            return Arguments.get(operator, parameter);
        }

        @Override
        public Expression call(String function, List<Formula> arguments, Evaluator evaluator) {
            return null;
        }
    }
}
