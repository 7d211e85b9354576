// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors

/** What to say of a word. */
package org.nnpivot.operators.language.ide.hover;
