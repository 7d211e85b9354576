// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.shapes;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.nnpivot.model.nn.Expression;
import org.nnpivot.model.nn.access.Expressions;

/** Shapes of what works along, removes or adds axes. */
final class AxisShapes {

    private AxisShapes() {}

    static void register(Map<String, ShapeFunction> functions) {
        functions.put("squeeze", AxisShapes::squeeze);
        functions.put("unsqueeze", AxisShapes::unsqueeze);
        functions.put("concatenate", AxisShapes::concatenate);
        functions.put("stack", AxisShapes::stack);
        functions.put("reduce", site -> reduce(site, site.operand(0)));
        functions.put("reduce_broadcast", site -> reduce(site, PointwiseShapes.broadcast(site)));
        functions.put("select", AxisShapes::select);
        functions.put("gather", AxisShapes::gather);
    }

    /** The position of the axis that an argument of the rule says, or -1 where it can't be told. */
    static int position(Site site, Sizes input, int argument) {
        OptionalInt axis = site.integer(argument);
        return input == null || axis.isEmpty() ? -1 : input.position(axis.getAsInt());
    }

    private static void squeeze(Site site) {
        Sizes input = site.operand(0);
        Expression wanted = site.argument(0);
        if (input == null || input.open()) {
            return;
        }
        List<Expression> left = new ArrayList<>();
        Set<Integer> chosen = wanted == null ? null : positions(input, wanted);
        for (int i = 0; i < input.rank(); i++) {
            boolean asked = chosen == null || chosen.contains(i);
            if (!asked || !isOne(site, input.get(i), chosen != null)) {
                left.add(input.get(i));
            }
        }
        site.results(Sizes.of(left));
    }

    /** Whether an axis goes: one that is asked for by number goes unless its size is known to be another. */
    private static boolean isOne(Site site, Expression size, boolean byNumber) {
        if (!byNumber) {
            return SizeArithmetic.is(size, 1);
        }
        return SizeArithmetic.constant(size).orElse(1) == 1;
    }

    private static Set<Integer> positions(Sizes input, Expression axes) {
        Set<Integer> positions = new HashSet<>();
        for (Expression axis : Expressions.items(axes)) {
            OptionalInt number = Site.integer(axis);
            if (number.isEmpty() || input.position(number.getAsInt()) < 0) {
                return null;
            }
            positions.add(input.position(number.getAsInt()));
        }
        return positions;
    }

    private static void unsqueeze(Site site) {
        Sizes input = site.operand(0);
        OptionalInt axis = site.integer(0);
        if (input == null || input.open() || axis.isEmpty()) {
            return;
        }
        int position = axis.getAsInt() < 0 ? axis.getAsInt() + input.rank() + 1 : axis.getAsInt();
        if (position >= 0 && position <= input.rank()) {
            site.results(input.inserted(position, Expressions.integer(1)));
        }
    }

    private static void concatenate(Site site) {
        Sizes model = shareRank(site);
        int axis = position(site, model, 0);
        if (axis < 0 || model.open()) {
            return;
        }
        Expression sum = Expressions.integer(0);
        for (int i = 0; i < site.operands().size(); i++) {
            Sizes part = site.operand(i);
            sum = part.rank() != model.rank() ? site.unknown(axis) : SizeArithmetic.plus(sum, part.get(axis));
            for (int other = 0; other < part.rank() && other < model.rank(); other++) {
                if (other != axis) {
                    site.equate(part.get(other), model.get(other));
                }
            }
        }
        site.results(model.with(axis, sum));
    }

    /** Gives all operands the rank of the first that is known; that operand's sizes, or {@code null}. */
    private static Sizes shareRank(Site site) {
        Sizes known = site.result();
        for (int i = 0; i < site.operands().size() && (known == null || known.open()); i++) {
            known = site.operand(i);
        }
        if (known == null || known.open()) {
            return null;
        }
        for (int i = 0; i < site.operands().size(); i++) {
            if (site.require(i, known.rank()) == null) {
                return null;
            }
        }
        return site.operand(0);
    }

    private static void stack(Site site) {
        Sizes model = site.operand(0);
        OptionalInt axis = site.integer(0);
        if (model == null || model.open() || axis.isEmpty()) {
            return;
        }
        int position = axis.getAsInt() < 0 ? axis.getAsInt() + model.rank() + 1 : axis.getAsInt();
        site.results(model.inserted(position, Expressions.integer(site.operands().size())));
    }

    private static void reduce(Site site, Sizes input) {
        Expression axes = site.argument(0);
        boolean keep = site.isTrue(1);
        if (input == null || input.open()) {
            if (axes == null && !keep) {
                site.results(Sizes.of(List.of()));
            }
            return;
        }
        Set<Integer> gone = axes == null ? null : positions(input, axes);
        if (axes != null && gone == null) {
            return;
        }
        List<Expression> left = new ArrayList<>();
        for (int i = 0; i < input.rank(); i++) {
            if (gone != null && !gone.contains(i)) {
                left.add(input.get(i));
            } else if (keep) {
                left.add(Expressions.integer(1));
            }
        }
        site.results(Sizes.of(left));
    }

    private static void select(Site site) {
        Sizes input = site.operand(0);
        int axis = position(site, input, 0);
        if (axis >= 0) {
            site.results(input.without(axis));
        }
    }

    private static void gather(Site site) {
        int index = site.indexOf("index");
        if (index >= 0) {
            site.results(site.operand(index));
        }
    }
}
