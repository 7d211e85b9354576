// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors

/** Summaries and diagrams. */
package org.nnpivot.diagram;
