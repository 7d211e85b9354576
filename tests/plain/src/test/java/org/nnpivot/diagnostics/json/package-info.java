// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors

/** Tests of reading and writing JSON. */
package org.nnpivot.diagnostics.json;
