// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors

/** Shapes shown in the line. */
package org.nnpivot.ui.editors.minings;
