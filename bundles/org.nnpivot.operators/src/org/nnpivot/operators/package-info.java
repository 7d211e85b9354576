// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors

/** The operators that the tool knows, as an immutable index of their declarations. */
package org.nnpivot.operators;
