// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors

/** Explanations of words. */
package org.nnpivot.ui.editors.hover;
