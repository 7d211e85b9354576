// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors

/** Editing the operator catalogue. */
package org.nnpivot.operators.language.ide;
