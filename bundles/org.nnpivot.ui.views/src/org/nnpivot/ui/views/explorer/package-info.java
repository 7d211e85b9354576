// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors

/** Networks and layers below their file in the Project Explorer. */
package org.nnpivot.ui.views.explorer;
