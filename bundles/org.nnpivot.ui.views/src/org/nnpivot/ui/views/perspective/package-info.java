// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors

/** The arrangement of views for work on networks. */
package org.nnpivot.ui.views.perspective;
