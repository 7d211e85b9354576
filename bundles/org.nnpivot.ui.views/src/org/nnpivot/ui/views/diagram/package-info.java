// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors

/** The view with the picture of a network. */
package org.nnpivot.ui.views.diagram;
