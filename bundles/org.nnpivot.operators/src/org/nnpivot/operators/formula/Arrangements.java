// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.operators.formula;

import java.util.ArrayList;
import java.util.List;
import org.nnpivot.model.nn.Expression;
import org.nnpivot.model.nn.access.Expressions;

/** The functions of the catalogue's language that arrange sizes and amounts over the axes of a tensor. */
final class Arrangements {

    private Arrangements() {}

    /** The arranged value; {@code null} where the function is not one of these or has no value. */
    static Expression apply(String function, List<Expression> arguments) {
        return switch (function) {
            case "listed" -> Expressions.list(items(arguments, 0));
            case "all_axes" -> allAxes(arguments.get(0), number(arguments, 1));
            case "same_before" -> sameBefore(arguments);
            case "expanded" -> expanded(items(arguments, 0), items(arguments, 1));
            case "unflattened" -> unflattened(items(arguments, 0), number(arguments, 1), items(arguments, 2));
            default -> null;
        };
    }

    private static List<Expression> items(List<Expression> arguments, int index) {
        return Conversions.copies(Expressions.items(arguments.get(index)));
    }

    private static int number(List<Expression> arguments, int index) {
        return (int) Expressions.asLong(arguments.get(index)).orElse(Integer.MIN_VALUE);
    }

    /** Amounts for the last axes become amounts for all, with nothing at those before. */
    private static Expression allAxes(Expression amount, int rank) {
        List<Expression> last = Expressions.items(Conversions.apply("pairs", List.of(amount)));
        if (last.size() > rank) {
            return null;
        }
        List<Expression> all = new ArrayList<>();
        for (int i = last.size(); i < rank; i++) {
            all.add(Conversions.pair(Expressions.integer(0)));
        }
        all.addAll(Conversions.copies(last));
        return Expressions.list(all);
    }

    private static Expression sameBefore(List<Expression> arguments) {
        List<Expression> withDilation = new ArrayList<>(arguments);
        withDilation.add(Expressions.integer(1));
        Expression pairs = Computations.apply("same_padding", withDilation);
        return pairs == null ? null : Expressions.list(Expressions.items(pairs).stream()
                .map(pair -> Expressions.copy(Expressions.items(pair).get(0))).toList());
    }

    /** PyTorch's -1 keeps an axis, counted from the last one. */
    private static Expression expanded(List<Expression> sizes, List<Expression> wanted) {
        List<Expression> result = new ArrayList<>(wanted);
        int added = wanted.size() - sizes.size();
        for (int i = 0; i < wanted.size(); i++) {
            if (Expressions.asLong(wanted.get(i)).orElse(0) == -1) {
                if (i < added) {
                    return null;
                }
                result.set(i, sizes.get(i - added));
            }
        }
        return Expressions.list(result);
    }

    private static Expression unflattened(List<Expression> sizes, int axis, List<Expression> parts) {
        int at = axis < 0 ? axis + sizes.size() : axis;
        if (at < 0 || at >= sizes.size()) {
            return null;
        }
        List<Expression> result = new ArrayList<>(sizes.subList(0, at));
        result.addAll(parts);
        result.addAll(sizes.subList(at + 1, sizes.size()));
        return Expressions.list(result);
    }
}
