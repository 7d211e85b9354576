// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors

/** The catalogue's own proof: every operator has a case, and networks made of its declarations agree in both frameworks. */
package org.nnpivot.operators.proof;
