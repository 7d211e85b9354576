// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors

/** Networks as tables, one row for each use. */
package org.nnpivot.diagram.summary;
