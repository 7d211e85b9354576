// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors

/** The language in which operators are declared, and its compiler to the index that the engine loads. */
package org.nnpivot.operators.language;
