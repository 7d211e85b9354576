// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors

/** How to mend what is wrong. */
package org.nnpivot.operators.language.ide.quickfix;
