// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors

/** Tests of the normal form, by cases: a file of networks before, the same file in the normal form after. */
package org.nnpivot.normal;
