// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors

/** Rewrites of a pivot by the catalogue's rules: to the canonical form, and to operators that a target can write. */
package org.nnpivot.generate.rewrite;
