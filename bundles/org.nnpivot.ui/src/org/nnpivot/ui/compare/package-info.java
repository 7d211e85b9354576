// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
/** A result beside its source, layer by layer. */
package org.nnpivot.ui.compare;
