// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors

/** What may be typed. */
package org.nnpivot.operators.language.ide.assist;
