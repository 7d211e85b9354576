// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors

/** From the pivot to the tree of a text. */
package org.nnpivot.notation.writing;
