// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors

/** Tests of preferences and project settings. */
package org.nnpivot.tests.ui.settings;
