// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors

/** Names that the target reserves, and names of what lowering makes. */
package org.nnpivot.generate.names;
