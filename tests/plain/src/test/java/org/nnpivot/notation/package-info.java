// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors

/** The textual notation and the other formats of pivots. */
package org.nnpivot.notation;
