// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors

/** The views, the contents of the Project Explorer, properties, wizards, search and help. */
package org.nnpivot.tests.ui.views;
