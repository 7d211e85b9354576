// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors

/** Tests of launch configurations, their console and the tree of tests. */
package org.nnpivot.tests.ui.launch;
