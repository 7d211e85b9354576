// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors

/** Tests of plans of weights. */
package org.nnpivot.generate.weights;
