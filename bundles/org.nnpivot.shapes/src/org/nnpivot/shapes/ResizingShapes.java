// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.shapes;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.nnpivot.model.nn.Expression;
import org.nnpivot.model.nn.access.Expressions;

/** Shapes of what repeats elements, and of tensors made from nothing. */
final class ResizingShapes {

    private ResizingShapes() {}

    static void register(Map<String, ShapeFunction> functions) {
        functions.put("repeat", ResizingShapes::repeat);
        functions.put("repeat_elements", ResizingShapes::repeatElements);
        functions.put("repeat_vector", ResizingShapes::repeatVector);
        functions.put("expand", ResizingShapes::expand);
        functions.put("creation", ResizingShapes::creation);
        functions.put("resize_axis", ResizingShapes::resizeAxis);
    }

    private static void repeat(Site site) {
        Sizes input = site.operand(0);
        List<Expression> repeats = site.items(0);
        if (input == null || input.open() || repeats == null) {
            return;
        }
        int rank = Math.max(input.rank(), repeats.size());
        site.results(Sizes.of(IntStream.range(0, rank).mapToObj(i -> SizeArithmetic.times(
                fromEnd(input.axes(), rank - i), fromEnd(repeats, rank - i))).toList()));
    }

    /** The item that far from the end, 1 where there are fewer. */
    private static Expression fromEnd(List<Expression> items, int distance) {
        return distance <= items.size() ? items.get(items.size() - distance) : Expressions.integer(1);
    }

    private static void repeatElements(Site site) {
        Sizes input = site.operand(0);
        Expression count = site.argument(1);
        int axis = AxisShapes.position(site, input, 0);
        if (axis >= 0 && count != null) {
            site.results(input.with(axis, SizeArithmetic.times(input.get(axis), count)));
        }
    }

    private static void repeatVector(Site site) {
        Sizes input = site.require(0, 2);
        if (input != null && site.argument(0) != null) {
            site.results(input.inserted(1, site.argument(0)));
        }
    }

    private static void expand(Site site) {
        Sizes input = site.operand(0);
        List<Expression> wanted = site.items(0);
        if (input == null || input.open() || wanted == null || wanted.size() < input.rank()) {
            return;
        }
        List<Expression> axes = new ArrayList<>();
        for (int i = 0; i < wanted.size(); i++) {
            boolean kept = SizeArithmetic.is(wanted.get(i), -1);
            axes.add(kept ? fromEnd(input.axes(), wanted.size() - i) : wanted.get(i));
        }
        site.results(Sizes.of(axes));
    }

    private static void creation(Site site) {
        Expression sizes = site.argument(0);
        if (sizes != null) {
            site.results(Sizes.of(List.copyOf(Expressions.items(sizes))));
        }
    }

    private static void resizeAxis(Site site) {
        Sizes input = site.operand(0);
        int axis = AxisShapes.position(site, input, 0);
        if (axis >= 0) {
            site.results(input.with(axis, site.argument(1) == null ? site.unknown(axis) : site.argument(1)));
        }
    }
}
