// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.generate.weights;

import java.util.List;

/**
 * A tensor made of the source's weights. All formulas are linear up to constants, so that gradients are carried back
 * exactly through the transpose of the same formula.
 */
public sealed interface WeightFormula {

    /** The paths of the source's weights that the formula is made of, once each. */
    default List<String> sources() {
        return switch (this) {
            case Source(String path) -> List.of(path);
            case Transpose(var of, var axes) -> of.sources();
            case SpatialFirst(var of) -> of.sources();
            case SpatialLast(var of) -> of.sources();
            case Reshape(var of, var shape) -> of.sources();
            case Part(var of, int axis, int index, int count) -> of.sources();
            case Reorder(var of, int axis, var order) -> of.sources();
            case Concat(var parts, int axis) -> sources(parts);
            case Add(var parts) -> sources(parts);
            case Constant constant -> List.of();
        };
    }

    private static List<String> sources(List<WeightFormula> parts) {
        return parts.stream().flatMap(part -> part.sources().stream()).distinct().toList();
    }

    /** The weight at this path of the source. */
    record Source(String path) implements WeightFormula {}

    /** Axis {@code i} of the result is axis {@code axes[i]} of the operand, as in numpy. */
    record Transpose(WeightFormula of, List<Integer> axes) implements WeightFormula {

        /** Keeps a copy. */
        public Transpose {
            axes = List.copyOf(axes);
        }
    }

    /** The first two axes behind all others, the second one first: (out, in, height, width) to (height, width, in, out). */
    record SpatialFirst(WeightFormula of) implements WeightFormula {}

    /** What undoes {@link SpatialFirst}. */
    record SpatialLast(WeightFormula of) implements WeightFormula {}

    /** The same numbers in row-major order under another shape; an empty shape is the one that is wanted there. */
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

    /** One of several parts of equal size along an axis. */
    record Part(WeightFormula of, int axis, int index, int count) implements WeightFormula {}

    /** Blocks of equal size along an axis in another order: block {@code i} of the result is block {@code order[i]}. */
    record Reorder(WeightFormula of, int axis, List<Integer> order) implements WeightFormula {

        /** Keeps a copy. */
        public Reorder {
            order = List.copyOf(order);
        }
    }

    /** The sum, element by element, of parts that have one shape. */
    record Add(List<WeightFormula> parts) implements WeightFormula {

        /** Keeps a copy. */
        public Add {
            parts = List.copyOf(parts);
        }
    }

    /** Equal numbers that come from no weight of the source (a second bias of zeros); an empty shape is the one wanted. */
    record Constant(double value, List<Long> shape) implements WeightFormula {

        /** Keeps a copy. */
        public Constant {
            shape = List.copyOf(shape);
        }
    }
}
