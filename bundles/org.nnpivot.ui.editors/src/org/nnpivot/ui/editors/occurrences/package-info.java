// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors

/** Marks all places of what the caret stands on. */
package org.nnpivot.ui.editors.occurrences;
