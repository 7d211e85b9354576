// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors

/** What reading and writing must agree on: the words for operators, the names of tensors nobody named, defaults and result ports. */
package org.nnpivot.notation.names;
