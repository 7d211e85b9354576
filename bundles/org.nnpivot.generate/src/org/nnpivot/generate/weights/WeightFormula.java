// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.generate.weights;

import java.util.List;

/**
 * A tensor made of the source's weights. All formulas are linear up to constants, so that gradients are carried back
 * exactly through the transpose of the same formula.
 */
public sealed interface WeightFormula {

    /** The weight at this path of the source. */
    record Source(String path) implements WeightFormula {}

    /** Axis {@code i} of the result is axis {@code axes[i]} of the operand, as in numpy. */
    record Transpose(WeightFormula of, List<Integer> axes) implements WeightFormula {

        /** Keeps a copy. */
        public Transpose {
            axes = List.copyOf(axes);
        }
    }

    /** The same numbers in row-major order under another shape. */
    record Reshape(WeightFormula of, List<Long> shape) implements WeightFormula {

        /** Keeps a copy. */
        public Reshape {
            shape = List.copyOf(shape);
        }
    }

    /** The parts one after the other along an axis. */
    record Concat(List<WeightFormula> parts, int axis) implements WeightFormula {

        /** Keeps a copy. */
        public Concat {
            parts = List.copyOf(parts);
        }
    }

    /** Positions {@code from} (inclusive) to {@code to} (exclusive) of an axis. */
    record Slice(WeightFormula of, int axis, long from, long to) implements WeightFormula {}

    /** The sum, element by element, of parts that have one shape. */
    record Add(List<WeightFormula> parts) implements WeightFormula {

        /** Keeps a copy. */
        public Add {
            parts = List.copyOf(parts);
        }
    }

    /** A tensor of equal numbers, which comes from no weight of the source (a second bias of zeros). */
    record Constant(double value, List<Long> shape) implements WeightFormula {

        /** Keeps a copy. */
        public Constant {
            shape = List.copyOf(shape);
        }
    }

    /**
     * The operand with blocks of equal size along an axis put in another order (the gates of a recurrent layer).
     *
     * @param order which block of the operand stands at each place
     * @param size of one block, in positions
     */
    static WeightFormula blocks(WeightFormula of, int axis, List<Integer> order, long size) {
        return new Concat(order.stream().<WeightFormula>map(block -> new Slice(of, axis, block * size, (block + 1) * size))
                .toList(), axis);
    }
}
