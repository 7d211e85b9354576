// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.shapes;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.nnpivot.model.nn.Expression;
import org.nnpivot.model.nn.access.Expressions;

/** Shapes of what adds to, cuts from or scales spatial axes. */
final class PaddingShapes {

    private PaddingShapes() {}

    static void register(Map<String, ShapeFunction> functions) {
        functions.put("pad", site -> pad(site, 1));
        functions.put("crop", site -> pad(site, -1));
        functions.put("pad_axes", PaddingShapes::padAxes);
        functions.put("upsample", PaddingShapes::upsample);
        functions.put("pixel_shuffle", site -> shuffle(site, true));
        functions.put("pixel_unshuffle", site -> shuffle(site, false));
        functions.put("unfold", PaddingShapes::unfold);
    }

    private static void pad(Site site, int sign) {
        SpatialAxes axes = SpatialAxes.of(site);
        Sizes input = SpatialShapes.operand(site, axes);
        List<Expression> amounts = input == null ? null : axes.paddings(site.value("amount"));
        if (amounts == null) {
            return;
        }
        List<Expression> out = new ArrayList<>();
        for (int i = 0; i < axes.count(); i++) {
            Expression added = SizeArithmetic.times(amounts.get(i), Expressions.integer(sign));
            out.add(SizeArithmetic.plus(input.get(axes.axis(i)), added));
        }
        site.results(axes.with(input, out));
    }

    private static void padAxes(Site site) {
        Sizes input = site.operand(0);
        List<Expression> amounts = site.items(0);
        if (input == null || amounts == null || amounts.size() > input.rank()) {
            return;
        }
        Sizes padded = input;
        for (int i = 1; i <= amounts.size(); i++) {
            List<Expression> sides = Expressions.items(amounts.get(amounts.size() - i));
            int axis = input.rank() - i;
            Expression added = SizeArithmetic.plus(sides.get(0), sides.get(sides.size() - 1));
            padded = padded.with(axis, SizeArithmetic.plus(input.get(axis), added));
        }
        site.results(padded);
    }

    private static void upsample(Site site) {
        SpatialAxes axes = SpatialAxes.of(site);
        Sizes input = SpatialShapes.operand(site, axes);
        if (input == null) {
            return;
        }
        List<Expression> sizes = axes.vector(site.value("size"));
        List<Expression> factors = axes.vector(site.value("scale_factor"));
        List<Expression> out = new ArrayList<>();
        for (int i = 0; i < axes.count(); i++) {
            out.add(sizes != null ? sizes.get(i) : scaled(site, input.get(axes.axis(i)), factors, i, axes.axis(i)));
        }
        site.results(axes.with(input, out));
    }

    private static Expression scaled(Site site, Expression size, List<Expression> factors, int index, int axis) {
        Object factor = factors == null ? null : Expressions.constant(factors.get(index));
        if (!(factor instanceof Double real)) {
            return factors == null ? site.unknown(axis) : SizeArithmetic.times(size, factors.get(index));
        }
        if (real == Math.rint(real)) {
            return SizeArithmetic.times(size, Expressions.integer(real.longValue()));
        }
        var known = SizeArithmetic.constant(size);
        return known.isPresent() ? Expressions.integer((long) Math.floor(known.getAsLong() * real)) : site.unknown(axis);
    }

    private static void shuffle(Site site, boolean up) {
        SpatialAxes axes = SpatialAxes.of(site);
        Sizes input = SpatialShapes.operand(site, axes);
        Expression factor = site.argument(0);
        if (input == null || factor == null) {
            return;
        }
        Expression area = SizeArithmetic.times(factor, factor);
        List<Expression> out = new ArrayList<>();
        for (int i = 0; i < axes.count(); i++) {
            out.add(scaled(input.get(axes.axis(i)), factor, up));
        }
        site.results(axes.with(input, out).with(axes.channel(), scaled(input.get(axes.channel()), area, !up)));
    }

    private static Expression scaled(Expression size, Expression factor, boolean up) {
        return up ? SizeArithmetic.times(size, factor) : SizeArithmetic.floorDivide(size, factor);
    }

    private static void unfold(Site site) {
        SpatialAxes axes = SpatialAxes.of(site);
        Sizes input = SpatialShapes.operand(site, axes);
        List<Expression> kernel = input == null ? null : axes.vector(site.value("kernel_dim"));
        if (kernel != null) {
            Expression patch = SizeArithmetic.times(input.get(axes.channel()), SizeArithmetic.product(kernel));
            site.results(Sizes.of(List.of(input.get(0), patch, site.unknown(2))));
        }
    }
}
