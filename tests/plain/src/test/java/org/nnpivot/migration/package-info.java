// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors

/** Tests of whole migrations, by cases: what is refused and how, and networks before and after. */
package org.nnpivot.migration;
