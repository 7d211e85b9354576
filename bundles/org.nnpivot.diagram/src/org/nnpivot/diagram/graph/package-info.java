// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors

/** What a diagram shows, before it has a layout. */
package org.nnpivot.diagram.graph;
