// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors

/** The migration as a refactoring of the workspace: conditions, preview, one undo, history and scripts, with or without a user interface. */
package org.nnpivot.workspace.refactoring;
