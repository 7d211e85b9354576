// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.diagnostics;

/** Asked by long work now and then whether to go on. */
@FunctionalInterface
public interface Cancellation {

    /** Never cancels. */
    Cancellation NEVER = () -> { };

    /**
     * Returns at once where the work is still wanted.
     *
     * @throws CancelledException where it is not
     */
    void check();
}
