// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors

/** The command that migrates, its wizard and the preview of created files. */
package org.nnpivot.ui.refactoring;
