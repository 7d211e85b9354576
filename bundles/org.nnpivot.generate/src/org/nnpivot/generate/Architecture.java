// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.generate;

/** How networks are to be written. */
public enum Architecture {
    /** As the source has it; what the target can't write as a chain becomes a class. */
    KEEP,
    /** As classes. */
    SUBCLASSING,
    /** As chains of layers; what is no chain is refused. */
    SEQUENTIAL
}
