// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors

/** A drawing as boxes, lines and texts, each of which knows what it stands for. */
package org.nnpivot.diagram.scene;
