// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.generate.rewrite;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.nnpivot.generate.flow.DataFlow;
import org.nnpivot.generate.form.ChainLink;
import org.nnpivot.model.nn.NeuralNetwork;
import org.nnpivot.model.nn.Region;
import org.nnpivot.model.nn.SizeExpression;
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
        for (int i = 0; i < body.getSteps().size(); i++) {
            if (!(body.getSteps().get(i) instanceof Use use) || use.getOperands().size() != 1 || use.getOperands().get(0).getTensor() != value) {
                return "its steps do not follow one another";
            }
            if (!isOnlyReader(flow, use, value)) {
                return "the value " + value.getName() + " is used more than once";
            }
            if (use.getDefinition() != null && flow.uses(use.getDefinition()).size() > 1) {
                return use.getDefinition().getName() + " is used more than once";
            }
            ChainLink link = ChainLink.of(flow, use);
            if (link == null) {
                return "a step gives several values";
            }
            value = link.result();
            i += link.steps().size();
        }
        return body.getResults().get(0).getTensor() == value ? null : "its result is not that of the last step";
    }

    /** Whether only a use reads a tensor, as its operand; it may ask for the sizes of the tensor. */
    private static boolean isOnlyReader(DataFlow flow, Use use, Tensor tensor) {
        return flow.readers(tensor).stream().allMatch(reader -> reader.eContainer() == use
                || reader instanceof SizeExpression && EcoreUtil.isAncestor(use, reader));
    }
}
