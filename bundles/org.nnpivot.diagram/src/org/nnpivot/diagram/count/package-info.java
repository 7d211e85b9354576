// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors

/** Counts of parameters and multiply-adds, by what the catalogue declares. */
package org.nnpivot.diagram.count;
