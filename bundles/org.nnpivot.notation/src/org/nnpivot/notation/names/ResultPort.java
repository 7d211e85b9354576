// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.notation.names;

import java.util.List;
import org.nnpivot.operators.Operator;
import org.nnpivot.operators.Port;

/**
 * A result port and which of its tensors is meant.
 *
 * @param name name of the port
 * @param indices empty for the whole port
 */
public record ResultPort(String name, List<Integer> indices) {

    /** What results are returned in that have names: {@code return dict(mean=x, variance=y)}. */
    public static final String BY_NAME = "dict";

    private static final String OUTPUT = "output";

    /**
     * The port of a result that is written without one: ports in their order; where there is only one that gives many
     * tensors, several results are these.
     *
     * @param operator the catalogue's entry
     * @param position of the result, from 0
     * @param count of the results
     * @return {@code null} when the operator has fewer ports
     */
    public static ResultPort standard(Operator operator, int position, int count) {
        List<Port> ports = operator.results();
        boolean parts = ports.size() == 1 && (ports.get(0).many() || !ports.get(0).index().isEmpty());
        if (parts && count > 1) {
            return new ResultPort(ports.get(0).name(), List.of(position));
        }
        return position < ports.size() ? new ResultPort(ports.get(position).name(), List.of()) : null;
    }

    /** The port of what a network returns. */
    public static ResultPort ofNetwork(int position, boolean tuple) {
        return new ResultPort(tuple ? OUTPUT + position : OUTPUT, List.of());
    }
}
