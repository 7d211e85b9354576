// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.shapes;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.nnpivot.model.nn.Expression;

/**
 * A rearrangement of elements taken apart into the smallest groups of neighbouring axes that hold the same elements before
 * and after it. An operator that merges or splits axes only cares for the order within each group.
 */
record AxisGroups(List<Expression> sizes, List<Group> groups) {

    /**
     * Axes from {@code from} to below {@code to} of the operand become those from {@code first} to below {@code last}.
     */
    record Group(int from, int to, int first, int last) {

        List<Integer> operand() {
            return IntStream.range(from, to).boxed().toList();
        }

        List<Integer> result() {
            return IntStream.range(first, last).boxed().toList();
        }
    }

    /** The groups of a reshape, found by comparing the products of sizes from the first axis on. */
    static AxisGroups of(List<Expression> before, List<Expression> after) {
        List<Group> groups = new ArrayList<>();
        int from = 0;
        int first = 0;
        while (from < before.size() || first < after.size()) {
            Group group = next(before, after, from, first);
            groups.add(group);
            from = group.to();
            first = group.last();
        }
        return new AxisGroups(List.copyOf(before), groups);
    }

    private static Group next(List<Expression> before, List<Expression> after, int from, int first) {
        for (int count = 2; from + first + count <= before.size() + after.size(); count++) {
            for (int to = from + 1; to < from + count && to <= before.size(); to++) {
                int last = first + count - (to - from);
                if (last <= after.size() && SizeArithmetic.same(SizeArithmetic.product(before.subList(from, to)),
                        SizeArithmetic.product(after.subList(first, last)))) {
                    return withOnes(before, after, new Group(from, to, first, last));
                }
            }
        }
        return new Group(from, before.size(), first, after.size());
    }

    /** Axes of size 1 at the end that nothing stands against belong to the last group. */
    private static Group withOnes(List<Expression> before, List<Expression> after, Group group) {
        boolean operandEnds = group.to() == before.size();
        boolean resultEnds = group.last() == after.size();
        return new Group(group.from(), resultEnds ? before.size() : group.to(), group.first(),
                operandEnds ? after.size() : group.last());
    }

    /** The groups when the axes from one to another (inclusive) are merged. */
    static AxisGroups merging(List<Expression> sizes, int start, int end) {
        List<Group> groups = new ArrayList<>();
        for (int axis = 0; axis < start; axis++) {
            groups.add(new Group(axis, axis + 1, axis, axis + 1));
        }
        groups.add(new Group(start, end + 1, start, start + 1));
        for (int axis = end + 1; axis < sizes.size(); axis++) {
            groups.add(new Group(axis, axis + 1, axis - end + start, axis - end + start + 1));
        }
        return new AxisGroups(List.copyOf(sizes), groups);
    }

    /** The groups when one axis becomes several. */
    static AxisGroups splitting(List<Expression> sizes, int axis, int count) {
        List<Group> groups = new ArrayList<>();
        for (int i = 0; i < sizes.size(); i++) {
            int first = i <= axis ? i : i + count - 1;
            groups.add(new Group(i, i + 1, first, i == axis ? first + count : first + 1));
        }
        return new AxisGroups(List.copyOf(sizes), groups);
    }

    private boolean isOne(int axis) {
        return SizeArithmetic.is(sizes.get(axis), 1);
    }

    /** The axes of an order whose place decides where the elements lie. */
    private List<Integer> significant(Order order) {
        return order.axes().stream().filter(axis -> !isOne(axis)).toList();
    }

    /** Whether the rearrangement may be done on a tensor held in this order: each group's axes are side by side, in order. */
    boolean allows(Order order) {
        List<Integer> held = significant(order);
        for (Group group : groups) {
            List<Integer> wanted = group.operand().stream().filter(axis -> !isOne(axis)).toList();
            int start = wanted.isEmpty() ? 0 : held.indexOf(wanted.get(0));
            if (start + wanted.size() > held.size() || !held.subList(start, start + wanted.size()).equals(wanted)) {
                return false;
            }
        }
        return true;
    }

    /** The order of the result when the operand has one that is allowed. */
    Order forward(Order operand) {
        List<Integer> axes = new ArrayList<>();
        for (Group group : inOrder(operand)) {
            axes.addAll(group.result());
        }
        return new Order(axes);
    }

    /** The operand's order with each group put together where its first axis stands. */
    Order regrouped(Order operand) {
        List<Integer> axes = new ArrayList<>();
        for (Group group : inOrder(operand)) {
            axes.addAll(group.operand());
        }
        return new Order(axes);
    }

    private List<Group> inOrder(Order operand) {
        List<Group> sorted = new ArrayList<>(groups);
        sorted.sort((a, b) -> Integer.compare(place(operand, a), place(operand, b)));
        return sorted;
    }

    /** Where a group begins; axes of size 1 may lie anywhere and count only when there is no other. */
    private int place(Order operand, Group group) {
        return group.operand().stream().filter(axis -> !isOne(axis)).mapToInt(operand::position).min()
                .orElse(group.operand().stream().mapToInt(operand::position).min().orElse(operand.rank()));
    }

    /** The operand's order for a result's; {@code null} when the result's tears a group apart. */
    Order backward(Order result) {
        List<Integer> axes = new ArrayList<>();
        int next = 0;
        while (next < result.rank()) {
            int axis = result.axes().get(next);
            Group group = groups.stream().filter(one -> one.first() <= axis && axis < one.last()).findFirst().orElse(null);
            int end = group == null ? next : next + group.last() - group.first();
            if (group == null || end > result.rank() || !result.axes().subList(next, end).equals(group.result())) {
                return null;
            }
            axes.addAll(group.operand());
            next = end;
        }
        return axes.size() == sizes.size() ? new Order(axes) : null;
    }
}
