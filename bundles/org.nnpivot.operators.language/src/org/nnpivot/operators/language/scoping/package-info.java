// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors

/** Names within declarations. */
package org.nnpivot.operators.language.scoping;
