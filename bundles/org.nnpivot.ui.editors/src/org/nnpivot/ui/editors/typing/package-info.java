// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors

/** What happens while the user types: pairs, indentation. */
package org.nnpivot.ui.editors.typing;
