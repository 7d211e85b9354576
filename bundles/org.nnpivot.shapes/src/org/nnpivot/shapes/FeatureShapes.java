// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.shapes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.nnpivot.model.nn.Expression;
import org.nnpivot.model.nn.access.Expressions;

/** Shapes of what works on the last axis, and of products of matrices. */
final class FeatureShapes {

    private FeatureShapes() {}

    static void register(Map<String, ShapeFunction> functions) {
        functions.put("linear", FeatureShapes::linear);
        functions.put("bilinear", FeatureShapes::bilinear);
        functions.put("embedding", FeatureShapes::embedding);
        functions.put("one_hot", FeatureShapes::oneHot);
        functions.put("matmul", FeatureShapes::matmul);
        functions.put("einsum", FeatureShapes::einsum);
        functions.put("attention", FeatureShapes::attention);
    }

    private static void linear(Site site) {
        Sizes input = site.operand(0);
        Expression features = site.value("in_features");
        if (input == null || input.rank() == 0) {
            if (features != null) {
                site.operand(0, Sizes.endingIn(List.of(features)));
            }
        } else {
            site.agree("in_features", input.get(input.rank() - 1));
        }
        lastAxis(site, site.value("out_features"));
    }

    /** The result is the operand with another last axis, and the other way round as far as the rank goes. */
    private static void lastAxis(Site site, Expression features) {
        Sizes input = site.operand(0);
        if (features == null) {
            return;
        }
        if (input == null || input.rank() == 0) {
            site.results(Sizes.endingIn(List.of(features)));
        } else {
            site.results(input.with(input.rank() - 1, features));
        }
        Sizes result = site.result();
        if (result != null && !result.open() && (input == null || input.open())) {
            site.require(0, result.rank());
        }
    }

    private static void bilinear(Site site) {
        for (int i = 0; i < 2; i++) {
            Sizes input = site.operand(i);
            if (input != null && input.rank() > 0) {
                site.agree("in" + (i + 1) + "_features", input.get(input.rank() - 1));
            }
        }
        lastAxis(site, site.value("out_features"));
    }

    private static void embedding(Site site) {
        site.integers(0, site.value("num_embeddings"));
        append(site, site.value("embedding_dim"));
    }

    private static void oneHot(Site site) {
        append(site, site.argument(0));
    }

    private static void append(Site site, Expression size) {
        Sizes input = site.operand(0);
        if (size == null) {
            return;
        }
        List<Expression> axes = input == null ? new ArrayList<>() : new ArrayList<>(input.axes());
        axes.add(size);
        site.results(new Sizes(input == null || input.open(), axes));
        Sizes result = site.result();
        if (result != null && !result.open() && result.rank() > 0) {
            site.operand(0, result.withoutLast(1));
        }
    }

    private static void matmul(Site site) {
        Sizes left = turned(site.operand(0), site.isTrue(0));
        Sizes right = turned(site.operand(1), site.isTrue(1));
        boolean known = left != null && right != null && !left.open() && !right.open();
        if (!known || left.rank() < 2 || right.rank() < 2) {
            return;
        }
        site.equate(left.get(left.rank() - 1), right.get(right.rank() - 2));
        Sizes longer = left.rank() >= right.rank() ? left : right;
        List<Expression> axes = new ArrayList<>(longer.withoutLast(2).axes());
        axes.add(left.get(left.rank() - 2));
        axes.add(right.get(right.rank() - 1));
        site.results(Sizes.of(axes));
    }

    private static Sizes turned(Sizes sizes, boolean turn) {
        if (sizes == null || !turn || sizes.rank() < 2) {
            return sizes;
        }
        Expression last = sizes.get(sizes.rank() - 1);
        return sizes.withoutLast(2).inserted(sizes.rank() - 2, last).inserted(sizes.rank() - 1, sizes.get(sizes.rank() - 2));
    }

    /** The letters of an equation name sizes: {@code bij,bjk->bik}. */
    private static void einsum(Site site) {
        if (!(Expressions.constant(site.argument(0)) instanceof String equation) || !equation.contains("->")) {
            return;
        }
        String[] sides = equation.replace(" ", "").split("->", -1);
        String[] operands = sides[0].split(",", -1);
        Map<Character, Expression> sizes = new HashMap<>();
        for (int i = 0; i < operands.length && i < site.operands().size(); i++) {
            Sizes operand = site.operand(i);
            if (operand == null || operand.open() || operand.rank() != operands[i].length() || operands[i].contains(".")) {
                return;
            }
            for (int axis = 0; axis < operand.rank(); axis++) {
                Expression earlier = sizes.putIfAbsent(operands[i].charAt(axis), operand.get(axis));
                if (earlier != null) {
                    site.equate(earlier, operand.get(axis));
                }
            }
        }
        List<Expression> result = sides[1].chars().mapToObj(letter -> sizes.get((char) letter)).toList();
        if (result.stream().noneMatch(java.util.Objects::isNull)) {
            site.results(Sizes.of(result));
        }
    }

    private static void attention(Site site) {
        Sizes query = site.require(0, 3);
        Sizes key = site.operand(Math.min(1, site.operands().size() - 1));
        if (query == null) {
            return;
        }
        site.agree("embed_dim", query.get(2));
        int batch = site.isTrue("batch_first", true) ? 0 : 1;
        site.results().forEach(result -> {
            if (!"weights".equals(result.getPort())) {
                site.result(result, query);
            } else if (key != null && key.rank() == 3) {
                site.result(result, Sizes.of(List.of(query.get(batch), query.get(1 - batch), key.get(1 - batch))));
            }
        });
    }
}
