// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
/** Preferences of the workspace and settings of a project. */
package org.nnpivot.ui.settings;
