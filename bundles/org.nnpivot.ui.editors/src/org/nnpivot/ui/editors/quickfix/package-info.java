// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors

/** Ways to mend what is wrong. */
package org.nnpivot.ui.editors.quickfix;
