// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors

/** What to fold. */
package org.nnpivot.notation.ide.folding;
