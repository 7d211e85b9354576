// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.generate.rewrite;

import org.nnpivot.generate.flow.DataFlow;
import org.nnpivot.model.nn.NeuralNetwork;
import org.nnpivot.model.nn.Region;
import org.nnpivot.model.nn.Step;
import org.nnpivot.model.nn.Tensor;
import org.nnpivot.model.nn.Use;

/** Whether a network is a chain: one input, every step applied to what the one before gives, the last result returned. */
public final class ChainCheck {

    private ChainCheck() {}

    /** What breaks the chain, in words; {@code null} when it is one. */
    public static String obstacle(DataFlow flow) {
        NeuralNetwork network = flow.network();
        Region body = network.getBody();
        if (network.getInputs().size() != 1 || body == null || body.getResults().size() != 1 || body.isTuple()) {
            return "it does not have one input and one output";
        }
        Tensor value = network.getInputs().get(0);
        for (Step step : body.getSteps()) {
            if (!(step instanceof Use use) || use.getOperands().size() != 1 || use.getOperands().get(0).getTensor() != value) {
                return "its steps do not follow one another";
            }
            if (flow.readers(value).size() != 1) {
                return "the value " + value.getName() + " is used more than once";
            }
            if (use.getDefinition() != null && flow.uses(use.getDefinition()).size() > 1) {
                return use.getDefinition().getName() + " is used more than once";
            }
            value = readResult(flow, use);
            if (value == null) {
                return "a step gives several values";
            }
        }
        return body.getResults().get(0).getTensor() == value ? null : "its result is not that of the last step";
    }

    /** The only result that something reads, {@code null} when there is none or several. */
    private static Tensor readResult(DataFlow flow, Use use) {
        Tensor read = null;
        for (Tensor result : use.getResults()) {
            if (!flow.readers(result).isEmpty()) {
                if (read != null) {
                    return null;
                }
                read = result;
            }
        }
        return read;
    }
}
