// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.shapes;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Which axis of an operand each axis of a result is.
 *
 * @param rank the operand's number of axes
 * @param origins for each axis of the result: the operand's axis, or -1 for a new one
 */
record AxisMap(int rank, List<Integer> origins) {

    AxisMap {
        origins = List.copyOf(origins);
    }

    /** Every axis stays. */
    static AxisMap same(int rank) {
        return new AxisMap(rank, IntStream.range(0, rank).boxed().toList());
    }

    /** Some axes go. */
    static AxisMap without(int rank, List<Integer> gone) {
        return new AxisMap(rank, IntStream.range(0, rank).boxed().filter(axis -> !gone.contains(axis)).toList());
    }

    /** A new axis comes. */
    static AxisMap inserted(int rank, int position) {
        List<Integer> origins = new ArrayList<>(IntStream.range(0, rank).boxed().toList());
        origins.add(position, -1);
        return new AxisMap(rank, origins);
    }

    /** The result's order for an operand's; a new axis stands before the one it stands before in the source. */
    Order forward(Order operand) {
        if (operand.rank() != rank) {
            return null;
        }
        List<Integer> axes = new ArrayList<>();
        for (int axis : operand.axes()) {
            if (origins.contains(axis)) {
                axes.add(origins.indexOf(axis));
            }
        }
        for (int axis = origins.size() - 1; axis >= 0; axis--) {
            if (origins.get(axis) < 0) {
                int next = axes.indexOf(axis + 1);
                axes.add(next < 0 ? axes.size() : next, axis);
            }
        }
        return new Order(axes);
    }

    /** The operand's order for a result's; {@code null} when the operand has axes that the result doesn't tell of. */
    Order backward(Order result) {
        if (result.rank() != origins.size() || origins.stream().filter(axis -> axis >= 0).count() != rank) {
            return null;
        }
        return new Order(result.axes().stream().map(origins::get).filter(axis -> axis >= 0).toList());
    }
}
