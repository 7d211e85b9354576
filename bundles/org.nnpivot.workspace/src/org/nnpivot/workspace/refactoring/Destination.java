// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.workspace.refactoring;

/** Where the migrated text goes. */
public enum Destination {
    /** Into a file of its own beside the source. */
    BESIDE,
    /** Into the source file. */
    IN_PLACE
}
