// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.shapes;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.nnpivot.model.nn.Expression;
import org.nnpivot.model.nn.access.Expressions;
import org.nnpivot.operators.Parameter;

/** Shapes of what works element by element, or normalises and leaves the shape as it is. */
final class PointwiseShapes {

    private PointwiseShapes() {}

    static void register(Map<String, ShapeFunction> functions) {
        functions.put("same", PointwiseShapes::same);
        functions.put("like", site -> site.results(site.operand(0)));
        functions.put("broadcast", site -> site.results(broadcast(site)));
        functions.put("channels", PointwiseShapes::channels);
        functions.put("axis_sizes", PointwiseShapes::axisSizes);
        functions.put("trailing", site -> trailing(site, site.argument(0)));
        functions.put("scalar", site -> site.results(Sizes.of(List.of())));
        functions.put("unknown", site -> { });
    }

    /** The result is as the first operand, and the other way round. */
    static void same(Site site) {
        site.results(site.operand(0));
        site.operand(0, site.result());
    }

    /** The shape that all operands are stretched to; {@code null} while one of them isn't known. */
    static Sizes broadcast(Site site) {
        Sizes all = Sizes.of(List.of());
        for (int i = 0; i < site.operands().size(); i++) {
            all = broadcast(site, all, site.operand(i));
        }
        return all;
    }

    private static Sizes broadcast(Site site, Sizes left, Sizes right) {
        if (left == null || right == null) {
            return null;
        }
        Sizes longer = left.rank() >= right.rank() ? left : right;
        Sizes shorter = longer == left ? right : left;
        boolean open = left.open() || right.open();
        int common = open ? Math.min(left.rank(), right.rank()) : longer.rank();
        List<Expression> axes = new ArrayList<>();
        for (int i = common; i >= 1; i--) {
            Expression size = longer.get(longer.rank() - i);
            axes.add(i > shorter.rank() ? size : stretched(site, size, shorter.get(shorter.rank() - i)));
        }
        return new Sizes(open, axes);
    }

    private static Expression stretched(Site site, Expression left, Expression right) {
        if (SizeArithmetic.is(left, 1)) {
            return right;
        }
        if (!SizeArithmetic.is(right, 1)) {
            // A size that isn't a number may be 1.
            if (SizeArithmetic.constant(left).isPresent() && SizeArithmetic.constant(right).isPresent()) {
                site.equate(left, right);
            }
        }
        return SizeArithmetic.constant(right).isPresent() && !SizeArithmetic.is(right, 1) ? right : left;
    }

    private static void channels(Site site) {
        same(site);
        Sizes sizes = site.operand(0);
        Expression axis = site.argument(1);
        int channel = channelAxis(site, sizes, axis);
        Expression wanted = site.parameterName(0) == null ? null : site.value(site.parameterName(0));
        if (sizes != null && sizes.open() && wanted != null && sizes.rank() > 0
                && SizeArithmetic.same(wanted, sizes.get(sizes.rank() - 1))) {
            // A feature count on the last axis and on axis 1: nothing but a table of two axes has both.
            sizes = site.require(0, 2);
            channel = 1;
        }
        // One weight for all channels fits any number of them.
        if (sizes != null && channel >= 0 && !SizeArithmetic.is(wanted, 1)) {
            site.agree(site.parameterName(0), sizes.get(channel));
        }
        dimension(site, sizes);
    }

    private static int channelAxis(Site site, Sizes sizes, Expression axis) {
        if (sizes == null) {
            return -1;
        }
        if (axis == null) {
            return "channels_last".equals(site.word("data_format", "")) ? sizes.position(-1) : sizes.position(1);
        }
        return Site.integer(axis).isPresent() ? sizes.position(Site.integer(axis).getAsInt()) : -1;
    }

    /** A class of BESSER's is told apart from its sisters by the number of spatial axes, which only the rank tells. */
    private static void dimension(Site site, Sizes sizes) {
        Parameter dimension = site.operator().parameter("dimension");
        if (dimension != null && dimension.inferred() && sizes != null && !sizes.open()) {
            site.fillWord("dimension", Math.max(1, sizes.rank() - 2) + "D");
        }
    }

    private static void axisSizes(Site site) {
        same(site);
        Expression axis = site.argument(0);
        String parameter = site.parameterName(1);
        Expression wanted = site.argument(1);
        Sizes sizes = site.operand(0);
        if (axis == null) {
            trailing(site, wanted);
            return;
        }
        List<Expression> found = new ArrayList<>();
        for (Expression one : Expressions.items(axis)) {
            int position = sizes == null || Site.integer(one).isEmpty() ? -1 : sizes.position(Site.integer(one).getAsInt());
            if (position < 0) {
                return;
            }
            found.add(sizes.get(position));
        }
        if (wanted == null && parameter != null) {
            site.fillList(parameter, found);
        } else if (wanted != null && Expressions.items(wanted).size() == found.size()) {
            agree(site, found, Expressions.items(wanted));
        }
    }

    private static void trailing(Site site, Expression wanted) {
        same(site);
        if (wanted == null) {
            return;
        }
        List<Expression> sizes = List.copyOf(Expressions.items(wanted));
        site.operand(0, Sizes.endingIn(sizes));
        same(site);
    }

    private static void agree(Site site, List<Expression> found, List<Expression> wanted) {
        for (int i = 0; i < found.size(); i++) {
            site.equate(found.get(i), wanted.get(i));
        }
    }
}
