// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.generate.rewrite;

import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.nnpivot.model.nn.Expression;
import org.nnpivot.model.nn.NeuralNetwork;
import org.nnpivot.model.nn.Parameter;
import org.nnpivot.model.nn.SubNetwork;
import org.nnpivot.model.nn.access.Arguments;
import org.nnpivot.model.nn.access.Arithmetic;
import org.nnpivot.model.nn.access.Truth;

/** The values that the constructor's parameters of a network may be taken to have. */
public final class Defaults {

    private Defaults() {}

    /** The defaults of all parameters for which no instance in the model gives another value. */
    public static Map<String, Expression> of(NeuralNetwork network) {
        Map<String, Expression> values = new HashMap<>();
        for (Parameter parameter : network.getParameters()) {
            if (parameter.getDefault() != null) {
                values.put(parameter.getName(), parameter.getDefault());
            }
        }
        if (!values.isEmpty()) {
            dropContradicted(network, values);
        }
        return values;
    }

    private static void dropContradicted(NeuralNetwork network, Map<String, Expression> values) {
        for (Iterator<EObject> all = EcoreUtil.getRootContainer(network).eAllContents(); all.hasNext();) {
            if (all.next() instanceof SubNetwork part && part.getNetwork() == network) {
                values.entrySet().removeIf(entry -> {
                    Expression given = Arguments.get(part, entry.getKey());
                    return given != null && Arithmetic.equal(given, entry.getValue()) != Truth.PROVED;
                });
            }
        }
    }
}
