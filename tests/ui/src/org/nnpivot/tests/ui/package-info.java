// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors

/** Tests in a real workbench: what a user sees and does. */
package org.nnpivot.tests.ui;
