// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.shapes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;
import java.util.function.ToDoubleFunction;

/** A tensor of numbers, row by row. */
record Numbers(int[] shape, double[] values) {

    /** A tensor whose elements are a function of their index. */
    static Numbers of(int[] shape, ToDoubleFunction<int[]> element) {
        double[] values = new double[Arrays.stream(shape).reduce(1, (a, b) -> a * b)];
        int[] index = new int[shape.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = element.applyAsDouble(index);
            next(index, shape);
        }
        return new Numbers(shape, values);
    }

    private static void next(int[] index, int[] shape) {
        for (int axis = shape.length - 1; axis >= 0; axis--) {
            if (++index[axis] < shape[axis]) {
                return;
            }
            index[axis] = 0;
        }
    }

    int rank() {
        return shape.length;
    }

    double at(int... index) {
        int position = 0;
        for (int axis = 0; axis < shape.length; axis++) {
            position = position * shape[axis] + index[axis];
        }
        return values[position];
    }

    /** Axis i of the result is axis order[i]. */
    Numbers permuted(List<Integer> order) {
        int[] permuted = order.stream().mapToInt(axis -> shape[axis]).toArray();
        return of(permuted, index -> {
            int[] here = new int[index.length];
            for (int i = 0; i < index.length; i++) {
                here[order.get(i)] = index[i];
            }
            return at(here);
        });
    }

    Numbers reshaped(int... other) {
        return new Numbers(other, values);
    }

    Numbers map(DoubleUnaryOperator function) {
        return new Numbers(shape, Arrays.stream(values).map(function).toArray());
    }

    /** Element by element, axes of size 1 stretched. */
    Numbers with(Numbers other, DoubleBinaryOperator function) {
        int rank = Math.max(rank(), other.rank());
        int[] size = new int[rank];
        for (int axis = 0; axis < rank; axis++) {
            size[axis] = Math.max(sizeFromEnd(rank - axis), other.sizeFromEnd(rank - axis));
            if (Math.min(sizeFromEnd(rank - axis), other.sizeFromEnd(rank - axis)) != size[axis]
                    && Math.min(sizeFromEnd(rank - axis), other.sizeFromEnd(rank - axis)) != 1) {
                throw new IllegalArgumentException(Arrays.toString(shape) + " and " + Arrays.toString(other.shape));
            }
        }
        return of(size, index -> function.applyAsDouble(stretchedAt(index), other.stretchedAt(index)));
    }

    private int sizeFromEnd(int distance) {
        return distance <= rank() ? shape[rank() - distance] : 1;
    }

    private double stretchedAt(int[] index) {
        int[] here = new int[rank()];
        for (int axis = 0; axis < rank(); axis++) {
            here[axis] = shape[axis] == 1 ? 0 : index[index.length - rank() + axis];
        }
        return at(here);
    }

    /** The mean over some axes. */
    Numbers mean(List<Integer> axes, boolean keep) {
        List<Integer> kept = new ArrayList<>();
        int count = 1;
        for (int axis = 0; axis < rank(); axis++) {
            if (axes.contains(axis)) {
                count *= shape[axis];
            } else {
                kept.add(axis);
            }
        }
        int[] ones = shape.clone();
        axes.forEach(axis -> ones[axis] = 1);
        Numbers sums = new Numbers(ones, new double[Arrays.stream(ones).reduce(1, (a, b) -> a * b)]);
        int[] index = new int[rank()];
        for (double value : values) {
            int position = 0;
            for (int axis = 0; axis < rank(); axis++) {
                position = position * ones[axis] + (ones[axis] == 1 ? 0 : index[axis]);
            }
            sums.values[position] += value / count;
            next(index, shape);
        }
        return keep ? sums : sums.reshaped(kept.stream().mapToInt(axis -> shape[axis]).toArray());
    }

    /** The largest difference of elements; infinite when the shapes differ. */
    double distance(Numbers other) {
        if (!Arrays.equals(shape, other.shape)) {
            return Double.POSITIVE_INFINITY;
        }
        double most = 0;
        for (int i = 0; i < values.length; i++) {
            most = Math.max(most, Math.abs(values[i] - other.values[i]));
        }
        return most;
    }
}
