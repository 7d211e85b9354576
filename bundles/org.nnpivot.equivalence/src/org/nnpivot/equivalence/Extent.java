// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.equivalence;

/**
 * How much is tried.
 *
 * @param runs number of random inputs, at least 1; a batch counts as one
 * @param draws number of random initial weights that these are spread over, at least 1 and at most {@code runs}
 * @param seed decides all that is random
 */
public record Extent(int runs, int draws, long seed) {

    /** What an ordinary proof tries. */
    public static final Extent ORDINARY = new Extent(10, 2, 1);

    /** Checks the bounds. */
    public Extent {
        if (draws < 1 || runs < draws) {
            throw new IllegalArgumentException("runs = " + runs + ", draws = " + draws);
        }
    }
}
