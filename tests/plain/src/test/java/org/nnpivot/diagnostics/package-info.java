// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
/** Findings and edits. */
package org.nnpivot.diagnostics;
