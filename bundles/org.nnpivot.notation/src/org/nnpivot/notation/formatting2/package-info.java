// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors

/** Where the notation breaks lines and puts spaces. */
package org.nnpivot.notation.formatting2;
