// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors

/** From declarations of operators to the frozen catalogue, with every check of a declaration. */
package org.nnpivot.operators.language.compile;
