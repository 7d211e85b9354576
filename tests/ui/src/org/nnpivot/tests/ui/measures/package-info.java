// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
/** How long people wait: measured by {@code releng/benchmarks/run-workbench}, asserted nowhere. */
package org.nnpivot.tests.ui.measures;
