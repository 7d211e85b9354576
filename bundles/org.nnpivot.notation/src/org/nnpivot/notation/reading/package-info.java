// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors

/** From the tree of a text to the pivot. */
package org.nnpivot.notation.reading;
