// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors

/** Tests of the rewrites that the catalogue names. */
package org.nnpivot.generate.rules;
