// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors

/** The layout of declarations. */
package org.nnpivot.operators.language.formatting2;
