// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors

/** Places and sizes: a layered layout, and texts measured by a table of our own. */
package org.nnpivot.diagram.layout;
