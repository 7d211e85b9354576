// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
/** What several features of the workbench share. */
package org.nnpivot.ui;
