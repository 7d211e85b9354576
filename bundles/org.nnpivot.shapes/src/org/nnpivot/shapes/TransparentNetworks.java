// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.shapes;

import java.util.HashMap;
import java.util.Map;
import org.nnpivot.model.nn.NeuralNetwork;
import org.nnpivot.model.nn.Step;
import org.nnpivot.model.nn.SubNetwork;
import org.nnpivot.model.nn.Use;
import org.nnpivot.operators.Catalogue;

/** Networks of one input that work element by element: a hand-written activation takes any rank in any order. */
final class TransparentNetworks {

    private static final String ANY_ORDER = "elementwise";

    private final Catalogue catalogue;
    private final Map<NeuralNetwork, Boolean> known = new HashMap<>();

    TransparentNetworks(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** Whether what the network gives has the order of what it takes, whichever that is. */
    boolean contains(NeuralNetwork network) {
        Boolean answer = known.get(network);
        if (answer == null) {
            known.put(network, false);
            answer = network.getInputs().size() == 1 && network.getBody() != null
                    && network.getBody().getSteps().stream().allMatch(this::isTransparent)
                    && network.getBody().getResults().stream().allMatch(result -> result.getTensor() != null);
            known.put(network, answer);
        }
        return answer;
    }

    private boolean isTransparent(Step step) {
        if (!(step instanceof Use use) || use.applied() == null
                || use.getOperands().stream().noneMatch(operand -> operand.getTensor() != null)) {
            return false;
        }
        if (use.applied() instanceof SubNetwork sub) {
            return sub.getNetwork() != null && contains(sub.getNetwork());
        }
        return catalogue.operator(use.applied().getType())
                .filter(operator -> operator.layout() != null && operator.layout().name().equals(ANY_ORDER)).isPresent();
    }
}
