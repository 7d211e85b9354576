// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors

/** Tests of shape inference and of the layout solver, which an interpreter of their rules checks with numbers. */
package org.nnpivot.shapes;
