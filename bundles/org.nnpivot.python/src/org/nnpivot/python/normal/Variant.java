// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.python.normal;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.nnpivot.model.python.ExprNode;

/**
 * One structure of a class whose structure depends on conditions on its parameters.
 *
 * @param type the class
 * @param name of the network that has this structure
 * @param decisions the answers to the conditions that lead to it, in the order in which they are asked; empty where the class
 * has one structure only
 * @param kept what the constructor computes of the parameters and keeps under an attribute
 * @param loops those that could be written as loops again
 * @param counted the parameters that the class has a structure for each value of
 * @param probe whether it is the structure for a value that nobody gives
 */
public record Variant(String type, String name, List<Decision> decisions, Map<String, ExprNode> kept, List<Loop> loops,
        Set<String> counted, boolean probe) {

    /**
     * The answer to a condition.
     *
     * @param condition over constructor parameters, in the normal form
     */
    public record Decision(ExprNode condition, boolean outcome) {}

    static Variant only(String name) {
        return new Variant(name, name, List.of(), Map.of(), List.of(), Set.of(), false);
    }
}
