// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
/** Tests of sources and results that belong together. */
package org.nnpivot.tests.ui.pairs;
