// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors

/** Content assist. */
package org.nnpivot.ui.editors.assist;
