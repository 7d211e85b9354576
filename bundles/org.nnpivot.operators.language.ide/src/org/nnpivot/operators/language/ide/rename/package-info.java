// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors

/** Other names for what the catalogue names. */
package org.nnpivot.operators.language.ide.rename;
