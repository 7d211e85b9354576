// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.diagram.summary;

import java.util.List;
import org.nnpivot.model.nn.NeuralNetwork;

/**
 * One network as a table.
 *
 * @param network what it is a table of
 * @param inputs names and shapes of its inputs, as rows that count nothing
 * @param rows in the order of the forward pass, then what it never uses
 * @param total of all rows, what is shared once
 */
public record NetworkSummary(NeuralNetwork network, List<Row> inputs, List<Row> rows, Row.Counts total) {

    /** Keeps copies. */
    public NetworkSummary {
        inputs = List.copyOf(inputs);
        rows = List.copyOf(rows);
    }
}
