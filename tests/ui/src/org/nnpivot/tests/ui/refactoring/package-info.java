// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors

/** Tests of the migration in a workbench. */
package org.nnpivot.tests.ui.refactoring;
