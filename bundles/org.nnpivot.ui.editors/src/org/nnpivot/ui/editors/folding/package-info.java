// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors

/** Folding. */
package org.nnpivot.ui.editors.folding;
