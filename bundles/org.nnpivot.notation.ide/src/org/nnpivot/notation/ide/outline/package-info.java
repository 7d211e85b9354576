// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors

/** The outline of a text. */
package org.nnpivot.notation.ide.outline;
