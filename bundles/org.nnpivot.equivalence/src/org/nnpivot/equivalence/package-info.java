// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors

/** Proof in the real frameworks that two networks compute the same. */
package org.nnpivot.equivalence;
