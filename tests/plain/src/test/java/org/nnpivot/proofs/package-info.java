// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors

/** Tests of whole migrations by what must hold of any. */
package org.nnpivot.proofs;
