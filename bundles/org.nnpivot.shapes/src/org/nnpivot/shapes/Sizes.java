// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.shapes;

import java.util.ArrayList;
import java.util.List;
import org.nnpivot.model.nn.Expression;

/**
 * What is known of a tensor's shape.
 *
 * @param open more axes, nobody knows how many, stand before those that are listed
 * @param axes sizes by axis; when open, of the last axes
 */
record Sizes(boolean open, List<Expression> axes) {

    Sizes {
        axes = List.copyOf(axes);
    }

    /** A shape of known rank. */
    static Sizes of(List<Expression> axes) {
        return new Sizes(false, axes);
    }

    /** A shape of which only the last axes are known. */
    static Sizes endingIn(List<Expression> axes) {
        return new Sizes(true, axes);
    }

    /** The number of axes; of those that are listed, when open. */
    int rank() {
        return axes.size();
    }

    /** The position of an axis that may count from the end, or -1 where it isn't listed. */
    int position(long axis) {
        if (open && axis >= 0) {
            return -1;
        }
        long position = axis < 0 ? axis + rank() : axis;
        return position >= 0 && position < rank() ? (int) position : -1;
    }

    /** The size along an axis that is listed. */
    Expression get(int position) {
        return axes.get(position);
    }

    /** With another size along one axis. */
    Sizes with(int position, Expression size) {
        List<Expression> changed = new ArrayList<>(axes);
        changed.set(position, size);
        return new Sizes(open, changed);
    }

    /** Without one axis. */
    Sizes without(int position) {
        List<Expression> changed = new ArrayList<>(axes);
        changed.remove(position);
        return new Sizes(open, changed);
    }

    /** With one axis more. */
    Sizes inserted(int position, Expression size) {
        List<Expression> changed = new ArrayList<>(axes);
        changed.add(position, size);
        return new Sizes(open, changed);
    }

    /** Without the last axes. */
    Sizes withoutLast(int count) {
        return new Sizes(open, axes.subList(0, Math.max(0, rank() - count)));
    }
}
