// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors

/** Pictures of the workbench for its documentation, made by tests so that they stay true. */
package org.nnpivot.tests.ui.pictures;
