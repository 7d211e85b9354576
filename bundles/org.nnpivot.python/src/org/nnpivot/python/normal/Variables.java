// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.python.normal;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * What the variables of a forward pass stand for at one point of it. An operation in place makes a new version for every
 * variable that stands for the same tensor (semantics, section 1).
 */
final class Variables {

    private final Map<String, Value> values = new HashMap<>();
    private final Map<String, Set<String>> views = new HashMap<>();

    Value get(String variable) {
        return values.get(variable);
    }

    void set(String variable, Value value) {
        values.put(variable, value);
    }

    /** After an operation in place: whoever stood for the old tensor stands for the new one. */
    void replace(String oldTensor, String newTensor) {
        values.replaceAll((variable, value) -> value instanceof Value.TensorName tensor && tensor.name().equals(oldTensor)
                ? new Value.TensorName(newTensor) : value);
    }

    /** Notes that one tensor may be a view of another. */
    void view(String tensor, String of) {
        views.computeIfAbsent(tensor, key -> new HashSet<>()).add(of);
        views.computeIfAbsent(of, key -> new HashSet<>()).add(tensor);
    }

    /** Tensors that may share their numbers with this one. */
    Set<String> viewsOf(String tensor) {
        return views.getOrDefault(tensor, Set.of());
    }
}
