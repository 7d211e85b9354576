// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors

/** The editors, asked through their viewers. */
package org.nnpivot.tests.ui.editors;
