// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors

/** Tests of lowering and of the Python that comes out of it. */
package org.nnpivot.generate;
