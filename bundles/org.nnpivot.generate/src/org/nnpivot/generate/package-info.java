// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors

/** The pivot lowered for a target framework and printed as Python. */
package org.nnpivot.generate;
