// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors

/** Edited texts: which language, which state, which neighbours. */
package org.nnpivot.ui.editors.text;
