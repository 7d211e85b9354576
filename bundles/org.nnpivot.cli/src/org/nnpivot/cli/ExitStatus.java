// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.cli;

/** What the command line returns to the caller. Others script against these numbers. */
final class ExitStatus {

    /** Everything was done. */
    static final int DONE = 0;
    /** At least one finding is an error; what could be done was. */
    static final int ERRORS = 1;
    /** Wrong usage, or an input that can't be read. */
    static final int USAGE = 2;
    /** A defect of the program. */
    static final int INTERNAL = 3;

    private ExitStatus() {}
}
