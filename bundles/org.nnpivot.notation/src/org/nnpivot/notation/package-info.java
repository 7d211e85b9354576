// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors

/** The textual notation of the pivot. */
package org.nnpivot.notation;
