// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors

/** A scene as SVG and as PNG. */
package org.nnpivot.diagram.render;
