// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.engine;

/** The stages that a report gives times for. */
public enum Stage {
    READ, EXTRACT, INFER, LOWER, PRINT, SPLICE
}
