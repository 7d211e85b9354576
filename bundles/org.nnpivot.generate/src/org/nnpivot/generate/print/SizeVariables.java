// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.generate.print;

import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.nnpivot.model.nn.IntegerLiteral;
import org.nnpivot.model.nn.NeuralNetwork;
import org.nnpivot.model.nn.SizeExpression;
import org.nnpivot.model.nn.Tensor;
import org.nnpivot.model.nn.access.Expressions;

/** The variables that hold sizes of tensors: the source's, where no tensor has the same name. */
final class SizeVariables {

    private final Set<String> usable = new HashSet<>();
    private final Map<Tensor, SortedMap<Long, SizeExpression>> byAxis = new IdentityHashMap<>();
    private final Map<String, SizeExpression> held = new HashMap<>();

    SizeVariables(NeuralNetwork network, Set<String> reserved) {
        Set<String> others = new HashSet<>(reserved);
        network.eAllContents().forEachRemaining(element -> {
            if (element instanceof SizeExpression size && size.getVariable() != null) {
                usable.add(size.getVariable());
                if (size.getAxis() instanceof IntegerLiteral axis) {
                    byAxis.computeIfAbsent(size.getTensor(), tensor -> new TreeMap<>()).putIfAbsent(axis.getValue(), size);
                }
            } else if (element instanceof Tensor tensor) {
                others.add(Variables.base(ForwardWriter.name(tensor)));
            }
        });
        usable.removeAll(others);
    }

    /** The names that no tensor may take. */
    Set<String> names() {
        return usable;
    }

    /** Whether a size has a variable of its own. */
    boolean isNamed(SizeExpression size) {
        return size.getVariable() != null && usable.contains(size.getVariable());
    }

    /** Whether its variable holds the size by now. */
    boolean isHeld(SizeExpression size) {
        SizeExpression now = held.get(size.getVariable());
        return now != null && now.getTensor() == size.getTensor()
                && Expressions.text(now.getAxis()).equals(Expressions.text(size.getAxis()));
    }

    void hold(SizeExpression size) {
        held.put(size.getVariable(), size);
    }

    /** All sizes of the tensor in the order of its axes, where each has a variable that holds nothing yet; else none. */
    List<SizeExpression> wholeShape(Tensor tensor) {
        SortedMap<Long, SizeExpression> sizes = byAxis.getOrDefault(tensor, new TreeMap<>());
        int rank = tensor.getShape() == null ? 0 : tensor.getShape().getDimensions().size();
        boolean whole = rank > 1 && sizes.size() == rank && sizes.firstKey() == 0 && sizes.lastKey() == rank - 1
                && sizes.values().stream().allMatch(size -> isNamed(size) && !held.containsKey(size.getVariable()))
                && sizes.values().stream().map(SizeExpression::getVariable).distinct().count() == rank;
        return whole ? List.copyOf(sizes.values()) : List.of();
    }

    /** What is held now, to come back to. */
    Map<String, SizeExpression> snapshot() {
        return new HashMap<>(held);
    }

    /** Comes back to what was held. */
    void restore(Map<String, SizeExpression> snapshot) {
        held.clear();
        held.putAll(snapshot);
    }
}
