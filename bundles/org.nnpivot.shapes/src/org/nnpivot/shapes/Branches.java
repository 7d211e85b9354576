// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.shapes;

import java.util.ArrayList;
import java.util.List;
import org.nnpivot.model.nn.Choice;
import org.nnpivot.model.nn.Expression;
import org.nnpivot.model.nn.Region;
import org.nnpivot.model.nn.Tensor;

/** What the branches of a choice have in common. */
final class Branches {

    private Branches() {}

    /** The shape of a result: sizes in which the branches differ aren't known; {@code null} when the ranks differ. */
    static Sizes common(NetworkShapes shapes, Choice choice, int index, Tensor result) {
        Sizes common = null;
        for (Region branch : choice.getBranches()) {
            Sizes sizes = index < branch.getResults().size() ? shapes.sizes(branch.getResults().get(index)) : null;
            if (sizes == null || sizes.open() || common != null && common.rank() != sizes.rank()) {
                return null;
            }
            common = common == null ? sizes : common(shapes, common, sizes, result);
        }
        return common;
    }

    private static Sizes common(NetworkShapes shapes, Sizes one, Sizes other, Tensor result) {
        List<Expression> axes = new ArrayList<>();
        for (int axis = 0; axis < one.rank(); axis++) {
            boolean same = SizeArithmetic.same(one.get(axis), other.get(axis));
            axes.add(same ? one.get(axis) : shapes.symbol(result, axis));
        }
        return Sizes.of(axes);
    }
}
