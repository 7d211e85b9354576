// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors

/** Editing the notation of pivots. */
package org.nnpivot.notation.ide;
