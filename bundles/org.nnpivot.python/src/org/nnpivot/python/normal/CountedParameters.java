// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.python.normal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.nnpivot.model.python.CmpOperator;
import org.nnpivot.model.python.Compare;
import org.nnpivot.model.python.ExprNode;
import org.nnpivot.model.python.Node;
import org.nnpivot.model.python.PythonFactory;

/**
 * Parameters that loops depend on: whole numbers, and lists of them. A class has one structure for each value that the file
 * gives such a parameter, and one for a value that nobody gives: where all are written alike, the loop is right for every value.
 */
final class CountedParameters {

    /** Smaller numbers are taken for counts and sizes of windows. */
    private static final int LEAST_WIDTH = 16;

    private final Map<String, List<ExprNode>> values = new LinkedHashMap<>();
    private final Map<Value.Items, String> lists = new IdentityHashMap<>();
    private boolean probe;

    /** A structure is begun. */
    void begin() {
        lists.clear();
        probe = false;
    }

    /** Adds a parameter that has these values; false where they are not all known, or no whole numbers. */
    boolean add(String name, List<ExprNode> given) {
        if (!areCounts(given)) {
            return false;
        }
        List<ExprNode> all = new ArrayList<>(given);
        all.add(another(given));
        values.put(name, all);
        return true;
    }

    /** Whether all are known: whole numbers, or lists of them. */
    static boolean areCounts(List<ExprNode> given) {
        return !given.isEmpty() && given.stream().allMatch(CountedParameters::isCount);
    }

    private static boolean isCount(ExprNode value) {
        Long number = Nodes.integer(value);
        List<ExprNode> items = items(value);
        return number != null ? number >= 0 : items != null && !items.isEmpty() && items.stream().allMatch(CountedParameters::isCount);
    }

    /** What a list or a tuple holds; {@code null} for anything else. */
    static List<ExprNode> items(ExprNode value) {
        return switch (value) {
            case org.nnpivot.model.python.List list -> list.getElts();
            case org.nnpivot.model.python.Tuple tuple -> tuple.getElts();
            default -> null;
        };
    }

    /**
     * A value unlike all these: one more, or a list with another number in each place and one more item. What only holds of odd
     * numbers, or of even ones, does not hold of the last item.
     */
    private static ExprNode another(List<ExprNode> given) {
        ExprNode first = given.get(0);
        if (items(first) == null) {
            long most = given.stream().map(Nodes::integer).filter(Objects::nonNull).mapToLong(Long::longValue).max().orElse(0);
            return Nodes.integer(most + 1, first);
        }
        ExprNode longest = given.stream().filter(value -> items(value) != null)
                .max(Comparator.comparingInt(value -> items(value).size())).orElseThrow();
        ExprNode other = changed(longest);
        items(other).add(next(items(other).get(items(other).size() - 1)));
        return other;
    }

    /** Widths are doubled, so that what divides them still does; small numbers get two more, so that odd ones stay odd. */
    private static ExprNode changed(ExprNode value) {
        Long number = Nodes.integer(value);
        if (number != null) {
            return Nodes.integer(number < LEAST_WIDTH ? number + 2 : 2 * number, value);
        }
        ExprNode copy = Nodes.copy(value);
        items(copy).replaceAll(CountedParameters::changed);
        return copy;
    }

    /** One more; in a list, each one more. */
    private static ExprNode next(ExprNode value) {
        Long number = Nodes.integer(value);
        if (number != null) {
            return Nodes.integer(number + 1, value);
        }
        ExprNode copy = Nodes.copy(value);
        items(copy).replaceAll(CountedParameters::next);
        return copy;
    }

    void remove(Set<String> names) {
        names.forEach(values::remove);
    }

    Set<String> names() {
        return Set.copyOf(values.keySet());
    }

    boolean isProbe() {
        return probe;
    }

    String of(Value.Items list) {
        return lists.get(list);
    }

    /** The value that a way through the class takes; {@code null} for a parameter that is not counted. */
    Value value(String name, Paths way, Node origin) {
        List<ExprNode> all = values.get(name);
        if (all == null) {
            return null;
        }
        ExprNode taken = null;
        for (ExprNode value : all.subList(0, all.size() - 1)) {
            taken = taken == null && way.decide(is(name, value, origin), true) ? value : taken;
            if (taken != null) {
                break;
            }
        }
        probe |= taken == null;
        return named(LoopNames.parameter(name), taken == null ? all.get(all.size() - 1) : taken, name);
    }

    private static ExprNode is(String name, ExprNode value, Node origin) {
        Compare compare = Nodes.at(PythonFactory.eINSTANCE.createCompare(), origin);
        compare.setLeft(Nodes.name(name, origin));
        compare.getOps().add(CmpOperator.EQ);
        compare.getComparators().add(Nodes.copy(value));
        return compare;
    }

    /** @param parameter the parameter that a list is, or {@code null} for one inside of it */
    private Value named(String text, ExprNode value, String parameter) {
        List<ExprNode> items = items(value);
        if (items == null) {
            return new Value.Static(Nodes.copy(value)).named(text);
        }
        List<Value> named = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            named.add(named(text + "[" + i + "]", items.get(i), null));
        }
        Value.Items list = new Value.Items(named, value instanceof org.nnpivot.model.python.Tuple);
        if (parameter != null) {
            lists.put(list, parameter);
        }
        return list;
    }
}
