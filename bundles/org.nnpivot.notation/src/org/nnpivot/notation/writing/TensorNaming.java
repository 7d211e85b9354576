// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.notation.writing;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.nnpivot.model.nn.Choice;
import org.nnpivot.model.nn.NeuralNetwork;
import org.nnpivot.model.nn.OpaqueStep;
import org.nnpivot.model.nn.Operand;
import org.nnpivot.model.nn.Region;
import org.nnpivot.model.nn.Repeat;
import org.nnpivot.model.nn.SizeExpression;
import org.nnpivot.model.nn.Step;
import org.nnpivot.model.nn.Tensor;
import org.nnpivot.model.nn.Use;
import org.nnpivot.notation.names.TensorNames;

/** How the tensors of a network are called in its text, and how often they are read. */
final class TensorNaming {

    private final Map<Tensor, String> names = new HashMap<>();
    private final Set<Tensor> explicitVariables = new HashSet<>();
    private final Map<Tensor, Integer> reads = new HashMap<>();
    private final Set<String> given = new HashSet<>();
    /** All names that stand in the text. */
    private final Set<String> written = new HashSet<>();
    private int position;

    TensorNaming(NeuralNetwork network) {
        network.getInputs().forEach(input -> names.put(input, input.getName()));
        for (TreeIterator<EObject> all = network.eAllContents(); all.hasNext();) {
            EObject element = all.next();
            if (element instanceof NeuralNetwork) {
                all.prune();
            } else {
                visit(element);
            }
        }
        if (network.getBody() != null) {
            name(network.getBody());
        }
        written.addAll(names.values());
    }

    private void visit(EObject element) {
        switch (element) {
            case Tensor tensor when tensor.getVariable() != null || names.containsKey(tensor) -> given.add(tensor.getName());
            case Operand operand when operand.getTensor() != null -> reads.merge(operand.getTensor(), 1, Integer::sum);
            case SizeExpression size -> reads.merge(size.getTensor(), 2, Integer::sum);
            case OpaqueStep opaque -> opaque.getReads().forEach(tensor -> reads.merge(tensor, 2, Integer::sum));
            default -> { }
        }
    }

    private void name(Region region) {
        for (Step step : region.getSteps()) {
            switch (step) {
                case Use use -> name(use.getResults());
                case OpaqueStep opaque -> name(opaque.getWrites());
                case Repeat repeat when repeat.getBody() != null -> name(repeat.getBody());
                case Choice choice -> {
                    choice.getBranches().forEach(this::name);
                    name(choice.getResults());
                }
                default -> { }
            }
        }
    }

    private void name(List<Tensor> results) {
        for (Tensor tensor : results) {
            position++;
            String own = tensor.getVariable() == null ? null : tensor.getName();
            String automatic = TensorNames.automatic(position, own, given);
            names.put(tensor, own == null ? automatic : own);
            if (own != null && (own.equals(automatic) || !own.equals(tensor.getVariable()))) {
                explicitVariables.add(tensor);
            }
        }
    }

    String of(Tensor tensor) {
        return names.getOrDefault(tensor, tensor.getName());
    }

    /** The variable to write behind the name; {@code null} where reading finds it by itself. */
    String variable(Tensor tensor) {
        return explicitVariables.contains(tensor) ? tensor.getVariable() : null;
    }

    /** Whether one operand reads the tensor, and nothing else. */
    boolean isReadOnce(Tensor tensor) {
        return reads.getOrDefault(tensor, 0) == 1;
    }

    boolean isTensor(String name) {
        return written.contains(name);
    }
}
