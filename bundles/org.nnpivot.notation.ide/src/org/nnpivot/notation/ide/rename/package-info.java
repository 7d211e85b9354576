// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors

/** Other names for what a text names. */
package org.nnpivot.notation.ide.rename;
