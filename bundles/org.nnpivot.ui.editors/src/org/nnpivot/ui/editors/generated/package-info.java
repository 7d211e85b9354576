// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors

/** Code that was generated of a model: made, found to be stale, and made anew without losing what people wrote into it. */
package org.nnpivot.ui.editors.generated;
