// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors

/** What F1 explains in editors. */
package org.nnpivot.ui.editors.help;
