// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.shapes;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.nnpivot.model.nn.Expression;
import org.nnpivot.model.nn.NoneLiteral;
import org.nnpivot.model.nn.SliceExpression;

/** A part of a tensor. */
record SubscriptArithmetic(List<Expression> index) {

    Numbers apply(Numbers input) {
        List<Expression> items = PieceShapes.items(index, input.rank());
        List<Integer> shape = new ArrayList<>();
        List<int[]> places = new ArrayList<>();
        int axis = 0;
        for (Expression item : items) {
            if (item instanceof NoneLiteral) {
                shape.add(1);
                places.add(null);
            } else {
                int[] chosen = chosen(item, input.shape()[axis++]);
                places.add(chosen);
                if (item instanceof SliceExpression) {
                    shape.add(chosen.length);
                }
            }
        }
        return Numbers.of(RuleArithmetic.array(shape), i -> input.at(source(items, places, i)));
    }

    private static int[] source(List<Expression> items, List<int[]> places, int[] index) {
        List<Integer> source = new ArrayList<>();
        int next = 0;
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i) instanceof NoneLiteral) {
                next++;
            } else {
                source.add(places.get(i)[items.get(i) instanceof SliceExpression ? index[next++] : 0]);
            }
        }
        return RuleArithmetic.array(source);
    }

    private static int[] chosen(Expression item, int size) {
        if (!(item instanceof SliceExpression slice)) {
            return new int[] {Math.floorMod(RuleArithmetic.number(item), size)};
        }
        int from = slice.getLower() == null ? 0 : bound(slice.getLower(), size);
        int to = slice.getUpper() == null ? size : bound(slice.getUpper(), size);
        int step = slice.getStep() == null ? 1 : RuleArithmetic.number(slice.getStep());
        return IntStream.range(from, to).filter(i -> (i - from) % step == 0).toArray();
    }

    private static int bound(Expression bound, int size) {
        int value = RuleArithmetic.number(bound);
        return value < 0 ? value + size : Math.min(value, size);
    }
}
