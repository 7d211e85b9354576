// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors

/** The outline. */
package org.nnpivot.ui.editors.outline;
