// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors

/** The services of both languages. */
package org.nnpivot.editing;
