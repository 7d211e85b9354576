// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors

/** What is wrong: as annotations while the user types, as markers of the saved file. */
package org.nnpivot.ui.editors.validation;
