// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.equivalence;

/** What came of a proof. */
public enum Verdict {
    /** Everything agrees within the limits. */
    PROVEN,
    /** Something differs. */
    DIFFERENT,
    /** One of the networks could not be run, so nothing is known. */
    FAILED
}
