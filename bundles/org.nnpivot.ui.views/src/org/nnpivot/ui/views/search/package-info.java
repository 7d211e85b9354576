// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors

/** Search for layers: the page of the Search dialog, the query, and the view of its results. */
package org.nnpivot.ui.views.search;
