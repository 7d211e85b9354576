// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors

/** Find references, in the Search view. */
package org.nnpivot.ui.editors.references;
