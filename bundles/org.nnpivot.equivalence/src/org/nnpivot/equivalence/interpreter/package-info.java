// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors

/** Pivot networks as programs for the reference interpreter, which computes them in numpy. */
package org.nnpivot.equivalence.interpreter;
