// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.generate.form;

import java.util.ArrayList;
import java.util.List;
import org.nnpivot.generate.flow.DataFlow;
import org.nnpivot.model.nn.NeuralNetwork;
import org.nnpivot.model.nn.Operator;
import org.nnpivot.model.nn.Tensor;
import org.nnpivot.model.nn.Use;

/**
 * What is lowered as one: an operator with everything that applies it, since all uses of a definition share one
 * constructor call.
 *
 * @param operator the operator in the model
 * @param declaration its entry in the catalogue
 * @param uses what applies it, at least one
 * @param flow the data flow around the uses
 */
public record Subject(Operator operator, org.nnpivot.operators.Operator declaration, List<Use> uses, DataFlow flow) {

    /** Keeps a copy of the uses, as rewriting changes the flow's own list. */
    public Subject {
        uses = List.copyOf(uses);
    }

    /** Whether the constructor makes the operator. */
    public boolean isDefinition() {
        return operator.eContainer() instanceof NeuralNetwork;
    }

    /** The first use. */
    public Use use() {
        return uses.get(0);
    }

    /** The results of a use that something reads. */
    public List<Tensor> readResults(Use use) {
        List<Tensor> read = new ArrayList<>();
        for (Tensor result : use.getResults()) {
            if (!flow.readers(result).isEmpty()) {
                read.add(result);
            }
        }
        return read;
    }
}
