// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors

/** Python files of the workspace: which there are, what they say, which framework they use. Unsaved editors count as what saving would write. */
package org.nnpivot.workspace.source;
