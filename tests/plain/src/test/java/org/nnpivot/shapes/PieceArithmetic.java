// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.shapes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.nnpivot.model.nn.Tensor;
import org.nnpivot.model.nn.Use;

/** Pieces of a tensor along an axis, and copies side by side. */
record PieceArithmetic(Use use, int axis) {

    /** Equal pieces. */
    List<Numbers> chunks(Numbers input, int count) {
        int size = input.shape()[axis] / count;
        return use.getResults().stream().map(result -> piece(input, result, size)).toList();
    }

    private Numbers piece(Numbers input, Tensor result, int size) {
        int[] shape = input.shape().clone();
        shape[axis] = size;
        int start = result.getIndices().get(0) * size;
        return Numbers.of(shape, i -> {
            int[] from = i.clone();
            from[axis] += start;
            return input.at(from);
        });
    }

    /** Slices without the axis. */
    List<Numbers> slices(Numbers input) {
        List<Integer> shape = new ArrayList<>(Arrays.stream(input.shape()).boxed().toList());
        shape.remove(axis);
        return use.getResults().stream().map(result -> piece(input, result, 1).reshaped(RuleArithmetic.array(shape))).toList();
    }

    /** Copies along each axis. */
    static Numbers tiles(Numbers input, List<Integer> repeats) {
        int[] shape = input.shape().clone();
        for (int axis = 0; axis < shape.length; axis++) {
            shape[axis] *= repeats.get(axis);
        }
        return Numbers.of(shape, i -> {
            int[] from = i.clone();
            for (int axis = 0; axis < from.length; axis++) {
                from[axis] %= input.shape()[axis];
            }
            return input.at(from);
        });
    }
}
