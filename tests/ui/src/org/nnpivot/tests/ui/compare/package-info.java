// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
/** Tests of comparisons of sources and results. */
package org.nnpivot.tests.ui.compare;
