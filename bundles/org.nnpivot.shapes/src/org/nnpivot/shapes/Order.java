// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.shapes;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The order in which the target holds the axes of a tensor.
 *
 * @param axes axis i of the target is axis axes[i] of the source; empty when the rank isn't known, which means the same order
 */
record Order(List<Integer> axes) {

    /** The source's order of a tensor of unknown rank. */
    static final Order UNKNOWN = new Order(List.of());

    Order {
        axes = List.copyOf(axes);
    }

    /** The source's order. */
    static Order source(int rank) {
        return new Order(IntStream.range(0, rank).boxed().toList());
    }

    int rank() {
        return axes.size();
    }

    boolean isSource() {
        return IntStream.range(0, rank()).allMatch(i -> axes.get(i) == i);
    }

    /** Whether both are the same order; the source's is, for every rank. */
    boolean agrees(Order other) {
        return equals(other) || isSource() && other.isSource();
    }

    /** Where the target holds an axis of the source. */
    int position(int axis) {
        return axes.indexOf(axis);
    }

    /** The permutation that makes a tensor held in this order one held in the other. */
    List<Integer> to(Order other) {
        return other.axes.stream().map(axes::indexOf).toList();
    }

    /** Channels of a spatial tensor moved to the other end, as seen from the format the source has them in. */
    static Order between(int rank, String from, String to) {
        if (from.equals(to) || rank < 3) {
            return source(rank);
        }
        List<Integer> axes = new ArrayList<>(source(rank).axes());
        if (SpatialAxes.LAST.equals(to)) {
            axes.remove(1);
            axes.add(1);
        } else {
            axes.remove(rank - 1);
            axes.add(1, rank - 1);
        }
        return new Order(axes);
    }

    /** The order of the last axes alone, when the others stand before them in the source's order; else {@code null}. */
    Order ofLast(int count) {
        int before = rank() - count;
        if (before < 0 || !new Order(axes.subList(0, before)).isSource()) {
            return null;
        }
        return new Order(axes.subList(before, rank()).stream().map(axis -> axis - before).toList());
    }
}
