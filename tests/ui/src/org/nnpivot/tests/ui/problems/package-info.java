// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
/** Tests of findings as markers, their quick fixes, the nature and the badges. */
package org.nnpivot.tests.ui.problems;
