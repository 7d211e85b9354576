// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.engine;

/** What became of a network. No status says that the result is right: only the equivalence check proves that. */
public enum NetworkStatus {
    /** Every statement was translated. */
    TRANSLATED,
    /** Every statement was translated, with at least one declared deviation. */
    TRANSLATED_WITH_DEVIATIONS,
    /** At least one statement could not be translated; the network stands in the result as it was. */
    REFUSED,
    /** The network is of another framework than the one asked for, or of the target already. */
    LEFT
}
