// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.generate.rules;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.nnpivot.generate.form.Subject;
import org.nnpivot.generate.form.UseScope;
import org.nnpivot.model.nn.Expression;
import org.nnpivot.model.nn.NeuralNetwork;
import org.nnpivot.model.nn.Parameter;
import org.nnpivot.model.nn.Tensor;
import org.nnpivot.model.nn.Use;
import org.nnpivot.model.nn.access.Expressions;
import org.nnpivot.operators.Port;
import org.nnpivot.operators.formula.Formula;

/**
 * What rules ask of a recurrent operator. Its parameters and ports have conventional names: {@code num_layers},
 * {@code bidirectional}, {@code batch_first}; {@code sequence} and {@code final}, {@code forward} and {@code backward}; ports with indices (level, direction) are
 * its states.
 *
 * @param subject the operator with its uses
 */
record Recurrence(Subject subject) {

    static final String SEQUENCE = "sequence";
    static final String FINAL = "final";
    static final String FORWARD = "forward";
    static final String BACKWARD = "backward";
    static final String LEVELS = "num_layers";

    /** The number of levels; where a constructor parameter says it, that of the parameter's default; -1 when not known. */
    int levels() {
        return value(LEVELS) instanceof Long levels ? levels.intValue() : -1;
    }

    /** Whether the number of levels is the same for every value of the constructor's parameters. */
    boolean levelsAreFixed() {
        return Expressions.constant(new UseScope(subject).value(LEVELS)) != null;
    }

    /** The number of directions. */
    int directions() {
        return Boolean.TRUE.equals(value("bidirectional")) ? 2 : 1;
    }

    /** Whether the batch is the first axis of the sequence. */
    boolean isBatchFirst() {
        return Boolean.TRUE.equals(value("batch_first"));
    }

    /** The constant value of a parameter, with the network's parameters at their defaults. */
    Object value(String parameter) {
        return Expressions.constant(new UseScope(subject, defaults()).evaluator().evaluate(new Formula.Reference(parameter)));
    }

    private Map<String, Expression> defaults() {
        Map<String, Expression> defaults = new HashMap<>();
        NeuralNetwork network = subject.flow().network();
        for (Parameter parameter : network.getParameters()) {
            if (parameter.getDefault() != null) {
                defaults.put(parameter.getName(), parameter.getDefault());
            }
        }
        return defaults;
    }

    /** The index of the last level: -1 where the number of levels may change. */
    int lastLevel() {
        return levelsAreFixed() ? levels() - 1 : -1;
    }

    /** The ports that hold a state for each level and direction. */
    List<Port> states() {
        return subject.declaration().results().stream().filter(port -> !port.index().isEmpty()).toList();
    }

    /** The result of a use at a port; {@code null} when the use has none. */
    static Tensor result(Use use, String port, List<Integer> indices) {
        return use.getResults().stream()
                .filter(result -> port.equals(result.getPort()) && indices.equals(result.getIndices())).findFirst().orElse(null);
    }

    /** The result of a use at a port, made where the use has none. */
    Tensor resultOrNew(Use use, String port, List<Integer> indices) {
        Tensor result = result(use, port, indices);
        if (result == null) {
            String suffix = indices.isEmpty() ? "" : "_" + Math.floorMod(indices.get(0), Math.max(1, levels())) + "_" + indices.get(1);
            result = subject.flow().newTensor(use.getResults().get(0).getName() + "_" + port + suffix, port);
            result.getIndices().addAll(indices);
            result.setVariable(port);
            use.getResults().add(result);
        }
        return result;
    }
}
