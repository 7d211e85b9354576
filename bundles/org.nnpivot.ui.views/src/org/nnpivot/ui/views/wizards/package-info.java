// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors

/** Wizards that make pivot models and example projects. */
package org.nnpivot.ui.views.wizards;
