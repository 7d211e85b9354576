// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.generate.print;

import java.util.ArrayList;
import java.util.List;
import org.nnpivot.generate.form.UseScope;
import org.nnpivot.model.nn.NeuralNetwork;
import org.nnpivot.model.nn.Parameter;
import org.nnpivot.model.nn.access.Expressions;

/** Writes the parameters of a network's two methods. */
final class SignatureText {

    private SignatureText() {}

    /** {@code self, width=8, classes: int = 10}. */
    static String constructor(NeuralNetwork network) {
        String own = function(network);
        return own.isEmpty() ? "self" : "self, " + own;
    }

    /** The same without {@code self}. */
    static String function(NeuralNetwork network) {
        List<String> parameters = new ArrayList<>();
        for (Parameter parameter : network.getParameters()) {
            String annotation = parameter.getAnnotation() == null ? "" : ": " + parameter.getAnnotation();
            String sign = parameter.getAnnotation() == null ? "=" : " = ";
            parameters.add(parameter.getName() + annotation
                    + (parameter.getDefault() == null ? "" : sign + Expressions.text(parameter.getDefault())));
        }
        return String.join(", ", parameters);
    }

    /** {@code self, x, training=None}. */
    static String forward(List<String> inputs, boolean mode) {
        List<String> parameters = new ArrayList<>(List.of("self"));
        parameters.addAll(inputs);
        if (mode) {
            parameters.add(UseScope.MODE + "=None");
        }
        return String.join(", ", parameters);
    }
}
