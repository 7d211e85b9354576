// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors

/** Rewrites that the catalogue names because its own language can't say them. They know ports and parameters by the names the catalogue gives them. */
package org.nnpivot.generate.rules;
