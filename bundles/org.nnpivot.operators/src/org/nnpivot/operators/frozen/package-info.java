// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors

/** The binary form of the catalogue: a table of strings, then the operators, written and read in one pass. */
package org.nnpivot.operators.frozen;
