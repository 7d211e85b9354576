// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors

/**
 * Proof in the real frameworks that two networks compute the same: same weights, same inputs, outputs and gradients
 * compared. It runs the code of both networks, which nothing else of the tool does.
 */
package org.nnpivot.equivalence;
