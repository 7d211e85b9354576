// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.python.normal;

/** A loop can't stay one: its class has to be read again with the loop unrolled. */
final class UnrolledException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int loop;

    /** @param loop first UTF-16 offset of the loop in its file */
    UnrolledException(int loop) {
        super("the loop at " + loop + " is unrolled", null, false, false);
        this.loop = loop;
    }

    int loop() {
        return loop;
    }
}
