// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors

/** Which file the views show: that of the active editor or of the selection. */
package org.nnpivot.ui.views.follow;
