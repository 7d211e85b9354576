// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors

/** Tests of names that lowering gives. */
package org.nnpivot.generate.names;
