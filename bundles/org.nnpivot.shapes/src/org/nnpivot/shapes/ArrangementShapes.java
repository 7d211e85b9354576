// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.shapes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.nnpivot.model.nn.Expression;
import org.nnpivot.model.nn.ListExpression;
import org.nnpivot.model.nn.access.Expressions;

/** Shapes of what keeps all elements and arranges them in other axes. */
final class ArrangementShapes {

    private ArrangementShapes() {}

    static void register(Map<String, ShapeFunction> functions) {
        functions.put("flatten", ArrangementShapes::flatten);
        functions.put("reshape", ArrangementShapes::reshape);
        functions.put("unflatten", ArrangementShapes::unflatten);
        functions.put("permute", ArrangementShapes::permute);
        functions.put("transpose", ArrangementShapes::transpose);
    }

    private static void flatten(Site site) {
        Sizes input = site.operand(0);
        int start = site.integer(0).orElse(1);
        int end = site.integer(1).orElse(-1);
        if (input == null || input.open()) {
            if (start == 1 && end == -1 && !site.results().isEmpty()) {
                site.results(Sizes.of(List.of(site.unknown(0), site.unknown(1))));
            }
            return;
        }
        int first = input.position(start);
        int last = input.position(end);
        if (first < 0 || last < first) {
            return;
        }
        List<Expression> axes = new ArrayList<>(input.axes().subList(0, first));
        axes.add(SizeArithmetic.product(input.axes().subList(first, last + 1)));
        axes.addAll(input.axes().subList(last + 1, input.rank()));
        site.results(Sizes.of(axes));
    }

    private static void reshape(Site site) {
        if (!(site.argument(0) instanceof ListExpression list)) {
            return;
        }
        int kept = site.integer(1).orElse(0);
        Sizes input = site.operand(0);
        List<Expression> wanted = new ArrayList<>();
        for (int i = 0; i < kept; i++) {
            wanted.add(input == null || input.open() || i >= input.rank() ? site.unknown(i) : input.get(i));
        }
        wanted.addAll(list.getItems());
        arrange(site, input, wanted);
    }

    /** Gives the result these sizes; one of them may be -1, which stands for what is left. */
    private static void arrange(Site site, Sizes input, List<Expression> wanted) {
        int rest = -1;
        List<Expression> given = new ArrayList<>();
        for (int i = 0; i < wanted.size(); i++) {
            if (SizeArithmetic.is(wanted.get(i), -1)) {
                rest = i;
            } else {
                given.add(wanted.get(i));
            }
        }
        List<Expression> axes = new ArrayList<>(wanted);
        boolean known = input != null && !input.open();
        if (rest >= 0) {
            axes.set(rest, known ? SizeArithmetic.quotient(input.axes(), given) : site.unknown(rest));
        } else if (known) {
            site.equate(SizeArithmetic.product(input.axes()), SizeArithmetic.product(wanted));
        }
        site.results(Sizes.of(axes));
    }

    private static void unflatten(Site site) {
        Sizes input = site.operand(0);
        List<Expression> sizes = site.items(1);
        int axis = input == null || input.open() || site.integer(0).isEmpty() ? -1
                : input.position(site.integer(0).getAsInt());
        if (axis < 0 || sizes == null) {
            return;
        }
        List<Expression> wanted = new ArrayList<>(input.axes().subList(0, axis));
        wanted.addAll(sizes);
        wanted.addAll(input.axes().subList(axis + 1, input.rank()));
        arrange(site, input, wanted);
    }

    private static void permute(Site site) {
        int[] order = order(site.argument(0));
        if (order != null) {
            permute(site, order);
        }
    }

    private static int[] order(Expression dims) {
        if (!(Expressions.constant(dims) instanceof List<?> items) || !items.stream().allMatch(Long.class::isInstance)) {
            return null;
        }
        int[] order = items.stream().mapToInt(item -> Math.floorMod((Long) item, items.size())).toArray();
        return Arrays.stream(order).distinct().count() == order.length ? order : null;
    }

    private static void permute(Site site, int[] order) {
        Sizes input = site.require(0, order.length);
        if (input != null) {
            site.results(Sizes.of(Arrays.stream(order).mapToObj(input::get).toList()));
            Sizes result = site.result();
            Expression[] back = new Expression[order.length];
            for (int i = 0; i < order.length; i++) {
                back[order[i]] = result.get(i);
            }
            site.operand(0, Sizes.of(List.of(back)));
        }
    }

    private static void transpose(Site site) {
        Expression first = site.argument(0);
        boolean pair = first instanceof ListExpression;
        List<Expression> axes = pair ? Expressions.items(first) : Arrays.asList(first, site.argument(1));
        Sizes input = site.operand(0);
        Sizes known = input == null || input.open() ? site.result() : input;
        if (axes.size() != 2 || known == null || known.open()
                || Site.integer(axes.get(0)).isEmpty() || Site.integer(axes.get(1)).isEmpty()) {
            return;
        }
        int a = known.position(Site.integer(axes.get(0)).getAsInt());
        int b = known.position(Site.integer(axes.get(1)).getAsInt());
        if (a >= 0 && b >= 0) {
            int[] order = java.util.stream.IntStream.range(0, known.rank()).map(i -> i == a ? b : i == b ? a : i).toArray();
            permute(site, order);
        }
    }
}
