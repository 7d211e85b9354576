// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.equivalence;

import java.util.Locale;

/**
 * How far the reference interpreter's results for a pivot are from those of the source.
 *
 * @param pivot which: "as read" or "as lowered"
 * @param difference max|a-b| / max(1, max|a|) in double precision; NaN when it was not interpreted
 * @param reason why it was not interpreted; empty when it was
 */
public record Interpretation(String pivot, double difference, String reason) {

    /** One line of a report. */
    public String text() {
        return reason.isEmpty()
                ? String.format(Locale.ROOT, "%-20s %9.2e  source against interpreter", "pivot " + pivot, difference)
                : "pivot " + pivot + " is not interpreted: " + reason;
    }
}
