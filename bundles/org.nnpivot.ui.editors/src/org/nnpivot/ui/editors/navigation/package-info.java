// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors

/** From a name to where it is given. */
package org.nnpivot.ui.editors.navigation;
