// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.shapes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.nnpivot.model.nn.Expression;
import org.nnpivot.model.nn.ListExpression;
import org.nnpivot.model.nn.access.Expressions;

/** The layout rules by the name the catalogue calls them. */
final class LayoutRules {

    private static final Map<String, LayoutRule> BY_NAME = byName();

    private LayoutRules() {}

    private static Map<String, LayoutRule> byName() {
        Map<String, LayoutRule> rules = new HashMap<>();
        for (String name : List.of("elementwise", "axes", "concatenate", "split")) {
            rules.put(name, AxisRule.sameAxes());
        }
        rules.put("per_axis", new AxisRule(LayoutRules::perAxisMap, LayoutRules::perAxis));
        rules.put("channel", ChoosyRule.channel());
        rules.put("trailing", ChoosyRule.trailing());
        rules.put("last", ChoosyRule.last(1));
        rules.put("matmul", ChoosyRule.last(2));
        rules.put("spatial", new SpatialRule());
        rules.put("source", new SourceRule());
        rules.put("recurrent", new SequenceRule(Set.of("sequence", "forward", "backward")));
        rules.put("attention", new SequenceRule(Set.of("query", "key", "value", "output")));
        rules.put("permute", new MovingRule(false));
        rules.put("transpose", new MovingRule(true));
        rules.put("reshape", new ReshapeRule());
        rules.put("unflatten", new UnflattenRule());
        rules.put("flatten", new FlattenRule());
        rules.put("subscript", new IndexRule());
        rules.put("creation", new CreationRule());
        rules.put("append", new AxisRule((site, operand) -> AxisMap.inserted(site.rank(operand), site.rank(operand)),
                (site, operand, result) -> { }));
        for (String name : List.of("insert", "stack")) {
            rules.put(name, new InsertRule());
        }
        rules.put("remove", new AxisRule(LayoutRules::removed, LayoutRules::removeArguments));
        rules.put("reduce", new AxisRule(LayoutRules::reduced, LayoutRules::reduceArguments));
        return Map.copyOf(rules);
    }

    /** The rule of that name. */
    static Optional<LayoutRule> named(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }

    /** All names, for the check of the catalogue. */
    static Set<String> names() {
        return BY_NAME.keySet();
    }

    private static AxisMap perAxisMap(LayoutSite site, int operand) {
        int rank = site.rank(operand);
        boolean listed = site.parameter(0) != null && site.argument(0) instanceof ListExpression list
                && list.getItems().size() <= rank;
        return listed && site.resultRank() == rank ? AxisMap.same(rank) : null;
    }

    /** A value for each axis; those that are left out at the front change nothing. */
    private static void perAxis(LayoutSite site, Order operand, Order result) {
        if (operand.isSource()) {
            return;
        }
        List<Expression> given = Expressions.items(site.argument(0));
        boolean pairs = given.get(0) instanceof ListExpression;
        int missing = operand.rank() - given.size();
        List<Expression> moved = new ArrayList<>();
        for (int axis : operand.axes()) {
            moved.add(axis >= missing ? Expressions.copy(given.get(axis - missing))
                    : pairs ? Expressions.list(List.of(Expressions.integer(0), Expressions.integer(0)))
                    : Expressions.integer(1));
        }
        site.set(0, Expressions.list(moved));
    }

    private static List<Integer> removedAxes(LayoutSite site, int operand) {
        int rank = site.rank(operand);
        if (site.argument(0) != null) {
            List<Integer> axes = site.axes(0, rank);
            return axes != null && site.resultRank() == rank ? List.of() : axes;
        }
        List<Integer> ones = new ArrayList<>();
        for (int axis = 0; axis < rank; axis++) {
            if (SizeArithmetic.is(site.size(operand, axis), 1)) {
                ones.add(axis);
            }
        }
        return ones;
    }

    private static AxisMap removed(LayoutSite site, int operand) {
        List<Integer> axes = removedAxes(site, operand);
        return axes == null || site.resultRank() != site.rank(operand) - axes.size() ? null
                : AxisMap.without(site.rank(operand), axes);
    }

    private static void removeArguments(LayoutSite site, Order operand, Order result) {
        AxisRule.axisArgument(site, 0, operand);
    }

    private static AxisMap reduced(LayoutSite site, int operand) {
        int rank = site.rank(operand);
        List<Integer> gone = site.argument(0) == null ? AxisMap.same(rank).origins() : site.axes(0, rank);
        if (gone == null || site.resultRank() < 0) {
            return null;
        }
        return site.resultRank() == rank ? AxisMap.same(rank) : AxisMap.without(rank, gone);
    }

    private static void reduceArguments(LayoutSite site, Order operand, Order result) {
        AxisRule.axisArgument(site, 0, operand);
    }
}
