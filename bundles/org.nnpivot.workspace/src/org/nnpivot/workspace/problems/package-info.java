// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
/** Findings as markers: kept with the files, made anew on request, and on every save where a project has the nature. */
package org.nnpivot.workspace.problems;
