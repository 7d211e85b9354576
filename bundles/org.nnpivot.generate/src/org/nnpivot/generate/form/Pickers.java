// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.generate.form;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.nnpivot.generate.flow.DataFlow;
import org.nnpivot.model.nn.Expression;
import org.nnpivot.model.nn.NeuralNetwork;
import org.nnpivot.model.nn.Operator;
import org.nnpivot.model.nn.Tensor;
import org.nnpivot.model.nn.Use;
import org.nnpivot.model.nn.access.Expressions;
import org.nnpivot.operators.Catalogue;
import org.nnpivot.operators.Port;

/** Finds the class that the catalogue declares for a result which a layer gives among others. */
public final class Pickers {

    private Pickers() {}

    /** What takes the link's result out of what its layer returns; {@code null} when the catalogue declares nothing. */
    public static Port.Picker of(Catalogue catalogue, ChainLink link) {
        Operator origin = link.use().applied().getOrigin();
        if (origin == null) {
            return link.steps().isEmpty() ? picker(catalogue, link.use().applied(), link.use(), link.result()) : null;
        }
        NeuralNetwork network = network(origin);
        DataFlow flow = new DataFlow(network);
        Use use = origin.eContainer() instanceof Use own ? own : flow.uses(origin).stream().findFirst().orElse(null);
        List<Tensor> read = use == null ? List.of() : use.getResults().stream().filter(result -> !flow.readers(result).isEmpty()).toList();
        return read.size() == 1 ? picker(catalogue, origin, use, read.get(0)) : null;
    }

    private static NeuralNetwork network(Operator operator) {
        EObject container = operator.eContainer();
        while (!(container instanceof NeuralNetwork)) {
            container = container.eContainer();
        }
        return (NeuralNetwork) container;
    }

    private static Port.Picker picker(Catalogue catalogue, Operator operator, Use use, Tensor result) {
        Subject subject = new Subject(operator, catalogue.operator(operator.getType()).orElseThrow(), List.of(use),
                new DataFlow(network(operator)));
        Port port = subject.declaration().results().stream().filter(own -> own.name().equals(result.getPort())).findFirst()
                .orElse(null);
        return port != null && (port.index().isEmpty() || isFirstOfLast(subject, port, result.getIndices())) ? port.picker() : null;
    }

    /** Whether these are the indices of the first tensor of the last level. */
    private static boolean isFirstOfLast(Subject subject, Port port, List<Integer> indices) {
        if (indices.isEmpty() || indices.stream().skip(1).anyMatch(index -> index != 0)) {
            return false;
        }
        Expression levels = new UseScope(subject).evaluator().evaluate(port.index().get(0));
        return indices.get(0) == -1 || Long.valueOf(indices.get(0) + 1L).equals(Expressions.constant(levels));
    }
}
