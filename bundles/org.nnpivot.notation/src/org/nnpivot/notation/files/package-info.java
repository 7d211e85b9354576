// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors

/** The exchange formats of pivot models besides the notation. */
package org.nnpivot.notation.files;
