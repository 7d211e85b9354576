// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.shapes;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.nnpivot.model.nn.EllipsisExpression;
import org.nnpivot.model.nn.Expression;
import org.nnpivot.model.nn.NoneLiteral;
import org.nnpivot.model.nn.SliceExpression;
import org.nnpivot.model.nn.Tensor;
import org.nnpivot.model.nn.access.Expressions;

/** Shapes of parts of a tensor: subscripts and splits. */
final class PieceShapes {

    private PieceShapes() {}

    static void register(Map<String, ShapeFunction> functions) {
        functions.put("subscript", PieceShapes::subscript);
        functions.put("split", PieceShapes::split);
        functions.put("chunk", PieceShapes::chunk);
        functions.put("split_by", PieceShapes::splitBy);
        functions.put("unstack", PieceShapes::unstack);
    }

    private static void subscript(Site site) {
        Sizes input = site.operand(0);
        Expression index = site.argument(0);
        List<Expression> items = input == null || input.open() || index == null ? null
                : items(Expressions.items(index), input.rank());
        if (items == null) {
            return;
        }
        List<Expression> axes = new ArrayList<>();
        int axis = 0;
        for (Expression item : items) {
            if (item instanceof NoneLiteral) {
                axes.add(Expressions.integer(1));
            } else {
                addAxis(site, item, input.get(axis++), axes);
            }
        }
        site.results(Sizes.of(axes));
    }

    /**
     * The items of a subscript, one for each axis and new axis: ellipsis and missing ones written as full slices.
     *
     * @return {@code null} when there are more items than axes, or one is neither an integer nor a slice
     */
    static List<Expression> items(List<Expression> written, int rank) {
        int used = (int) written.stream().filter(item -> !isNew(item) && !(item instanceof EllipsisExpression)).count();
        List<Expression> items = new ArrayList<>();
        boolean filled = false;
        for (Expression item : written) {
            if (item instanceof EllipsisExpression) {
                fill(items, rank - used);
                filled = true;
            } else {
                items.add(item);
            }
        }
        if (!filled) {
            fill(items, rank - used);
        }
        return used > rank || items.stream().anyMatch(item -> Expressions.constant(item) instanceof List) ? null : items;
    }

    private static void fill(List<Expression> items, int count) {
        for (int i = 0; i < count; i++) {
            items.add(org.nnpivot.model.nn.NnFactory.eINSTANCE.createSliceExpression());
        }
    }

    private static boolean isNew(Expression item) {
        return item instanceof NoneLiteral;
    }

    private static void addAxis(Site site, Expression item, Expression size, List<Expression> axes) {
        if (item instanceof SliceExpression slice) {
            Expression length = length(slice, size);
            axes.add(length == null ? site.unknown(Math.max(1, axes.size())) : length);
        }
    }

    /** The length of a slice, {@code null} where it depends on what isn't known. */
    private static Expression length(SliceExpression slice, Expression size) {
        Expression lower = bound(slice.getLower(), size, Expressions.integer(0));
        Expression upper = bound(slice.getUpper(), size, size);
        Expression step = slice.getStep() == null ? Expressions.integer(1) : slice.getStep();
        if (lower == null || upper == null || SizeArithmetic.constant(step).orElse(0) <= 0) {
            return null;
        }
        return SizeArithmetic.ceilingDivide(SizeArithmetic.minus(upper, lower), step);
    }

    private static Expression bound(Expression bound, Expression size, Expression otherwise) {
        if (bound == null) {
            return otherwise;
        }
        var number = SizeArithmetic.constant(bound);
        var known = SizeArithmetic.constant(size);
        if (number.isEmpty()) {
            return bound;
        }
        if (number.getAsLong() < 0) {
            return SizeArithmetic.plus(size, number.getAsLong());
        }
        return known.isPresent() && number.getAsLong() > known.getAsLong() ? size : bound;
    }

    private static void split(Site site) {
        List<Expression> sizes = site.items(1);
        pieces(site, (index, size) -> sizes == null || index >= sizes.size() ? null : sizes.get(index));
    }

    private static void chunk(Site site) {
        Expression count = site.argument(1);
        pieces(site, (index, size) -> count == null ? null : evenly(index, size, count));
    }

    /** All parts are as large as the first, but for the last, which gets what is left. */
    private static Expression evenly(int index, Expression size, Expression count) {
        var total = SizeArithmetic.constant(size);
        var parts = SizeArithmetic.constant(count);
        if (total.isEmpty() || parts.isEmpty()) {
            return SizeArithmetic.floorDivide(size, count);
        }
        long each = Math.ceilDiv(total.getAsLong(), parts.getAsLong());
        return Expressions.integer(Math.min(each, total.getAsLong() - index * each));
    }

    private static void splitBy(Site site) {
        Expression each = site.argument(1);
        pieces(site, (index, size) -> {
            var total = SizeArithmetic.constant(size);
            var step = SizeArithmetic.constant(each);
            return total.isEmpty() || step.isEmpty() ? each
                    : Expressions.integer(Math.min(step.getAsLong(), total.getAsLong() - index * step.getAsLong()));
        });
    }

    /** Tells the size of a piece from its index and the size of the whole. */
    private interface PieceSize {
        Expression of(int index, Expression whole);
    }

    private static void pieces(Site site, PieceSize pieceSize) {
        Sizes input = site.operand(0);
        int axis = AxisShapes.position(site, input, 0);
        if (axis < 0) {
            return;
        }
        for (Tensor result : site.results()) {
            Expression size = result.getIndices().isEmpty() ? null
                    : pieceSize.of(result.getIndices().get(0), input.get(axis));
            if (size != null) {
                site.result(result, input.with(axis, size));
            }
        }
    }

    private static void unstack(Site site) {
        Sizes input = site.operand(0);
        int axis = AxisShapes.position(site, input, 0);
        if (axis >= 0) {
            site.results(input.without(axis));
        }
    }
}
