// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors

/** A text with all that is known of it. */
package org.nnpivot.notation.ide.text;
