// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors

/** Symbolic shapes, layouts and element types over the pivot. */
package org.nnpivot.shapes;
