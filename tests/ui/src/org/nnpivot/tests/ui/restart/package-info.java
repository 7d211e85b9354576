// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
/** What is still there when the workbench has been closed and started again: two runs in one workspace. */
package org.nnpivot.tests.ui.restart;
