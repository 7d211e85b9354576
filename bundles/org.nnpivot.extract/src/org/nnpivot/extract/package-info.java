// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors

/** Python in normal form to the pivot. */
package org.nnpivot.extract;
