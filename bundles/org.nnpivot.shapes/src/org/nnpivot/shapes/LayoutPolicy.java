// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.shapes;

/** In which order of axes the migrated network takes and returns spatial tensors. */
public enum LayoutPolicy {
    /** Channels last, whatever the framework. */
    CHANNELS_LAST,
    /** As the target framework likes it. */
    NATIVE,
    /** Exactly as in the source. */
    PRESERVE
}
