// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.model.nn.access;

import java.util.LinkedHashSet;
import java.util.Set;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.nnpivot.model.nn.Argument;
import org.nnpivot.model.nn.Expression;
import org.nnpivot.model.nn.NnFactory;
import org.nnpivot.model.nn.NnPackage;
import org.nnpivot.model.nn.Operator;

/**
 * The arguments of an operator by name: a feature of its class where BESSER has one, a generic argument otherwise. Callers
 * never need to know which of the two it is.
 */
public final class Arguments {

    private Arguments() {}

    /** The value of an argument, {@code null} when it is not set. */
    public static Expression get(Operator operator, String key) {
        EStructuralFeature feature = feature(operator, key);
        if (feature != null) {
            return (Expression) operator.eGet(feature);
        }
        Argument argument = generic(operator, key);
        return argument == null ? null : argument.getValue();
    }

    /** Sets an argument; {@code null} removes it. */
    public static void set(Operator operator, String key, Expression value) {
        EStructuralFeature feature = feature(operator, key);
        if (feature != null) {
            operator.eSet(feature, value);
            return;
        }
        Argument argument = generic(operator, key);
        if (value == null) {
            operator.getArguments().remove(argument);
        } else if (argument != null) {
            argument.setValue(value);
        } else {
            operator.getArguments().add(argument(key, value));
        }
    }

    /** The names of all arguments that are set, those of the class first. */
    public static Set<String> keys(Operator operator) {
        Set<String> keys = new LinkedHashSet<>();
        for (EStructuralFeature feature : operator.eClass().getEAllStructuralFeatures()) {
            if (holdsArgument(feature) && operator.eGet(feature) != null) {
                keys.add(feature.getName());
            }
        }
        operator.getArguments().forEach(argument -> keys.add(argument.getName()));
        return keys;
    }

    private static Argument argument(String key, Expression value) {
        Argument argument = NnFactory.eINSTANCE.createArgument();
        argument.setName(key);
        argument.setValue(value);
        return argument;
    }

    private static Argument generic(Operator operator, String key) {
        for (Argument argument : operator.getArguments()) {
            if (argument.getName().equals(key)) {
                return argument;
            }
        }
        return null;
    }

    private static EStructuralFeature feature(Operator operator, String key) {
        EStructuralFeature feature = operator.eClass().getEStructuralFeature(key);
        return feature != null && holdsArgument(feature) ? feature : null;
    }

    private static boolean holdsArgument(EStructuralFeature feature) {
        return feature instanceof EReference reference && reference.isContainment() && !reference.isMany()
                && reference.getEReferenceType() == NnPackage.Literals.EXPRESSION;
    }
}
