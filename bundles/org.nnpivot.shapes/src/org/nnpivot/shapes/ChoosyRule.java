// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.shapes;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.nnpivot.model.nn.Expression;
import org.nnpivot.model.nn.access.Expressions;

/**
 * An operator that leaves the axes as they are but must find some of them at fixed places.
 *
 * @param places which
 * @param rewriting what happens to the arguments
 */
record ChoosyRule(Places places, AxisRule.Rewriting rewriting) implements LayoutRule {

    /** Which axes of the source must stand where in the target. */
    interface Places {

        /** Positions in the target for axes of the source: the axis at i of the first list at place i of the second. */
        Demand of(LayoutSite site, int operand);
    }

    /** Axes and their places; {@code null} instead of it: only the source's order will do. */
    record Demand(List<Integer> axes, List<Integer> positions) {

        static final Demand NONE = new Demand(List.of(), List.of());

        boolean isMetBy(Order order) {
            return IntStream.range(0, axes.size()).allMatch(i -> order.position(axes.get(i)) == positions.get(i));
        }
    }

    /** The last axes must stay last. */
    static ChoosyRule last(int count) {
        return new ChoosyRule((site, operand) -> trailing(site.rank(operand), count), (site, operand, result) -> { });
    }

    private static Demand trailing(int rank, int count) {
        List<Integer> axes = IntStream.range(Math.max(0, rank - count), rank).boxed().toList();
        return new Demand(axes, axes);
    }

    /** The axis that the argument says, which some targets fix. */
    static ChoosyRule channel() {
        return new ChoosyRule(ChoosyRule::channelPlace, ChoosyRule::channelArgument);
    }

    private static Demand channelPlace(LayoutSite site, int operand) {
        int rank = site.rank(operand);
        var axis = site.axis(0, rank);
        if (axis.isEmpty()) {
            return null;
        }
        if (site.parameter(0) == null || site.isFree(site.parameter(0))) {
            return site.parameter(0) == null ? new Demand(List.of(axis.getAsInt()), List.of(axis.getAsInt())) : Demand.NONE;
        }
        int place = LayoutSite.axis(site.fixed(site.parameter(0)), rank).orElse(1);
        return new Demand(List.of(axis.getAsInt()), List.of(place));
    }

    private static void channelArgument(LayoutSite site, Order operand, Order result) {
        if (site.parameter(0) == null || operand.rank() == 0 || site.axis(0, operand.rank()).isEmpty()) {
            return;
        }
        Expression fixed = site.isFree(site.parameter(0)) ? null : site.fixed(site.parameter(0));
        int position = operand.position(site.axis(0, operand.rank()).getAsInt());
        site.set(0, fixed != null ? Expressions.copy(fixed) : AxisRule.axis(position, operand.rank()));
    }

    /** The axes that the second argument says (by default: as many last ones as the first has items), which some fix last. */
    static ChoosyRule trailing() {
        return new ChoosyRule(ChoosyRule::trailingPlaces, ChoosyRule::trailingArgument);
    }

    private static List<Integer> trailingAxes(LayoutSite site, int rank) {
        if (site.argument(1) != null) {
            return site.axes(1, rank);
        }
        int count = site.argument(0) == null ? 1 : Expressions.items(site.argument(0)).size();
        return count > rank ? null : IntStream.range(rank - count, rank).boxed().toList();
    }

    private static Demand trailingPlaces(LayoutSite site, int operand) {
        int rank = site.rank(operand);
        List<Integer> axes = trailingAxes(site, rank);
        if (axes == null) {
            return null;
        }
        boolean one = axes.size() == 1;
        if (one && site.isFree(site.parameter(1))) {
            return Demand.NONE;
        }
        // The weights of several axes have the order of these axes: only the source's fits.
        return one ? new Demand(axes, List.of(rank - 1)) : null;
    }

    private static void trailingArgument(LayoutSite site, Order operand, Order result) {
        List<Integer> axes = operand.rank() == 0 ? null : trailingAxes(site, operand.rank());
        if (axes == null || site.parameter(1) == null) {
            return;
        }
        List<Integer> positions = new ArrayList<>(axes.stream().map(operand::position).sorted().toList());
        boolean trailing = positions.get(0) == operand.rank() - positions.size();
        site.set(1, Expressions.list(positions.stream()
                .map(position -> Expressions.integer(trailing ? position - operand.rank() : position)).toList()));
    }

    @Override
    public Order forward(LayoutSite site, int operand, Order order) {
        if (order.rank() != site.rank(operand)) {
            return null;
        }
        Demand demand = places.of(site, operand);
        boolean met = demand == null ? order.isSource() : demand.isMetBy(order);
        return !met ? null : site.resultRank() == order.rank() ? order : Order.source(Math.max(0, site.resultRank()));
    }

    @Override
    public Order backward(LayoutSite site, int operand, Order result) {
        return result.rank() == site.rank(operand) && forward(site, operand, result) != null ? result : null;
    }

    @Override
    public Order nearest(LayoutSite site, int operand, Order order) {
        Demand demand = places.of(site, operand);
        Order source = Order.source(order.rank());
        if (demand == null || demand.isMetBy(source)) {
            return source;
        }
        List<Integer> axes = new ArrayList<>(order.axes());
        for (int i = 0; i < demand.axes().size(); i++) {
            axes.remove(demand.axes().get(i));
            axes.add(demand.positions().get(i), demand.axes().get(i));
        }
        return new Order(axes);
    }

    @Override
    public boolean isChoosy(LayoutSite site) {
        return true;
    }

    @Override
    public void rewrite(LayoutSite site, Order operand, Order result) {
        rewriting.rewrite(site, operand, result);
    }
}
