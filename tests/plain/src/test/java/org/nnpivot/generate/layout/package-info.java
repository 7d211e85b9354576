// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors

/** Tests of the layout of generated Python. */
package org.nnpivot.generate.layout;
