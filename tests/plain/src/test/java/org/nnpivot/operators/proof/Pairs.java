// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.operators.proof;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Few choices of one value a parameter, such that every pair of values of two parameters is in one of them. */
final class Pairs {

    /** A value of one parameter beside a value of another one, all by their positions. */
    private record Pair(int first, int firstValue, int second, int secondValue) {}

    private final int[] sizes;
    private final Set<Pair> open = new LinkedHashSet<>();

    private Pairs(int[] sizes) {
        this.sizes = sizes;
        for (int first = 0; first < sizes.length; first++) {
            for (int second = first + 1; second < sizes.length; second++) {
                for (int value = 0; value < sizes[first] * sizes[second]; value++) {
                    open.add(new Pair(first, value / sizes[second], second, value % sizes[second]));
                }
            }
        }
    }

    /**
     * The choices, always in the same order; a single empty one for no parameters.
     *
     * @param sizes how many values each parameter has, at least 1
     * @return positions of values, one a parameter
     */
    static List<int[]> covering(int... sizes) {
        if (sizes.length == 1) {
            List<int[]> each = new ArrayList<>();
            for (int value = 0; value < sizes[0]; value++) {
                each.add(new int[] {value});
            }
            return each;
        }
        Pairs pairs = new Pairs(sizes);
        List<int[]> rows = new ArrayList<>();
        do {
            rows.add(pairs.row(rows.size()));
        } while (!pairs.open.isEmpty());
        return rows;
    }

    /** Starts from a pair that is still open; every other parameter takes the value that closes most. */
    private int[] row(int number) {
        int[] row = new int[sizes.length];
        java.util.Arrays.fill(row, -1);
        open.stream().findFirst().ifPresent(pair -> {
            row[pair.first] = pair.firstValue;
            row[pair.second] = pair.secondValue;
        });
        for (int parameter = 0; parameter < sizes.length; parameter++) {
            if (row[parameter] < 0) {
                row[parameter] = best(row, parameter, number);
            }
        }
        open.removeIf(pair -> closes(row, pair));
        return row;
    }

    private int best(int[] row, int parameter, int number) {
        int best = 0;
        long most = -1;
        for (int i = 0; i < sizes[parameter]; i++) {
            int value = (i + number) % sizes[parameter];
            row[parameter] = value;
            long closed = open.stream().filter(pair -> (pair.first == parameter || pair.second == parameter) && closes(row, pair))
                    .count();
            if (closed > most) {
                most = closed;
                best = value;
            }
        }
        return best;
    }

    private static boolean closes(int[] row, Pair pair) {
        return row[pair.first] == pair.firstValue && row[pair.second] == pair.secondValue;
    }
}
