// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors

/** From the tree of a text to its tokens. */
package org.nnpivot.notation.serializer;
