// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.generate.weights;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.nnpivot.generate.Lowered;
import org.nnpivot.model.nn.NeuralNetwork;
import org.nnpivot.model.nn.Operator;
import org.nnpivot.model.nn.SubNetwork;
import org.nnpivot.model.nn.access.Expressions;
import org.nnpivot.operators.Framework;

/**
 * The weights that the definitions of a pivot have, over those of the source it was read from, for whoever computes the
 * pivot. They go by the names of the definitions from the top, joined by dots; each has its weights by their names in the
 * catalogue, once for each level of a stack.
 */
public final class PivotWeights {

    private final WeightPlanner planner;
    private final Framework source;
    private final Map<String, List<Map<String, WeightFormula>>> weights = new HashMap<>();

    private PivotWeights(WeightPlanner planner, Framework source) {
        this.planner = planner;
        this.source = source;
    }

    /** The weights of a network as it was read. */
    public static Map<String, List<Map<String, WeightFormula>>> read(WeightPlanner planner, Framework source,
            NeuralNetwork network) {
        PivotWeights result = new PivotWeights(planner, source);
        result.enter("", Placed.top(network));
        return result.weights;
    }

    /** The weights of a network as it was lowered. */
    public static Map<String, List<Map<String, WeightFormula>>> lowered(Lowered lowered, NeuralNetwork network) {
        PivotWeights result = new PivotWeights(lowered.planner(), lowered.target().other());
        result.enter("", Placed.top(network), Placed.top(lowered.networks().get(network)));
        return result.weights;
    }

    private void enter(String prefix, Placed place) {
        for (Operator definition : place.network().getDefinitions()) {
            String name = prefix + definition.getName();
            if (definition instanceof SubNetwork part) {
                enter(name + ".", place.inner(part, place.pathRead(part)));
                continue;
            }
            List<Map<String, WeightFormula>> levels = new ArrayList<>();
            for (int level = 0; level < levels(place, definition); level++) {
                levels.add(planner.read(source, place, definition, level));
            }
            weights.put(name, levels);
        }
    }

    private long levels(Placed place, Operator definition) {
        return Expressions.constant(planner.scope(place, definition).value("num_layers")) instanceof Long levels ? levels : 1;
    }

    private void enter(String prefix, Placed target, Placed place) {
        for (Operator definition : target.network().getDefinitions()) {
            Operator origin = definition.getOrigin();
            String name = prefix + definition.getName();
            if (origin == null || origin.getName() == null) {
                continue;
            }
            if (definition instanceof SubNetwork part) {
                enter(name + ".", target.inner(part, part.getName()),
                        place.inner((SubNetwork) origin, place.pathRead(origin)));
            } else {
                weights.put(name, List.of(planner.readFor(definition, source, place)));
            }
        }
    }
}
