// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.python.normal;

import java.util.ArrayList;
import java.util.List;
import org.nnpivot.diagnostics.EngineFinding;
import org.nnpivot.model.python.ExprNode;
import org.nnpivot.model.python.Slice;
import org.nnpivot.model.python.Subscript;

/** Takes parts of lists and of shapes. */
final class Slices {

    /** What findings call a part of a shape that holds nobody knows how many sizes. */
    static final String PART_OF_SHAPE = "this part of a shape";

    private final ExpressionNormalizer expressions;

    Slices(ExpressionNormalizer expressions) {
        this.expressions = expressions;
    }

    /** {@code x.shape[-2:]}, {@code x.shape[:2]}: the sizes; how many of {@code x.shape[2:]} shows elsewhere. */
    Value of(Value.ShapeOf shape, Slice slice, Subscript source) {
        Long step = bound(slice.getStep());
        Long lower = bound(slice.getLower());
        Long upper = bound(slice.getUpper());
        long from = lower == null ? 0 : lower;
        if (step != null && step != 1 || upper != null && from < 0 != upper < 0) {
            throw new RefusedException(EngineFinding.UNSUPPORTED_EXPRESSION, source, PART_OF_SHAPE);
        }
        if (upper == null && from >= 0) {
            return new Value.RestOfShape(shape.tensor(), from);
        }
        List<Value> sizes = new ArrayList<>();
        for (long i = from; i < (upper == null ? 0 : upper); i++) {
            sizes.add(new Value.Static(Nodes.size(shape.tensor(), Nodes.integer(i, source), source)));
        }
        return new Value.Items(sizes, true);
    }

    /** {@code list[1:]}, {@code list[::-1]}; a part of a chain of layers is a chain that can be applied, {@code self.net[2:](x)}. */
    Value of(Value.Items list, Slice slice, ExprNode whole) {
        Value.Items part = part(list, slice);
        return expressions.value(whole) instanceof Value.Chain ? new Value.Chain(part.items()) : part;
    }

    private Value.Items part(Value.Items list, Slice slice) {
        int size = list.items().size();
        Long step = bound(slice.getStep());
        boolean backwards = step != null && step < 0;
        long by = step == null ? 1 : step;
        long from = clip(bound(slice.getLower()), backwards ? size - 1 : 0, size, backwards);
        long to = clip(bound(slice.getUpper()), backwards ? -1 : size, size, backwards);
        List<Value> items = new ArrayList<>();
        for (long i = from; by != 0 && (backwards ? i > to : i < to); i += by) {
            items.add(list.items().get((int) i));
        }
        return new Value.Items(items, list.tuple());
    }

    private static long clip(Long bound, long standard, int size, boolean backwards) {
        if (bound == null) {
            return standard;
        }
        long positive = bound < 0 ? bound + size : bound;
        return Math.max(backwards ? -1 : 0, Math.min(backwards ? size - 1 : size, positive));
    }

    private Long bound(ExprNode node) {
        if (node == null) {
            return null;
        }
        Value value = expressions.value(node);
        new StaticValues(expressions).uses(value);
        Long bound = value instanceof Value.Static known && !StaticValues.isNone(known) ? StaticNumbers.integer(known.expression()) : null;
        if (bound == null && !StaticValues.isNone(value)) {
            throw new StaticValues(expressions).undecided("the bound of a slice", node, value);
        }
        return bound;
    }
}
