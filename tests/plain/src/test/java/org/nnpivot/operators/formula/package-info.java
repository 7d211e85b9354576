// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors

/** Tests of the catalogue's formulas. */
package org.nnpivot.operators.formula;
