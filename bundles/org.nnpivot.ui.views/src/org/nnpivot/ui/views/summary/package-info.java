// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors

/** The view with the table of a file's networks. */
package org.nnpivot.ui.views.summary;
