// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors

/** Tests of the proof of equivalence, above all that it can fail. */
package org.nnpivot.equivalence;
