// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors

/** What to colour, fold and list. */
package org.nnpivot.operators.language.ide.highlighting;
