// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors

/** Views of networks, and the texts of this bundle. */
package org.nnpivot.ui.views;
