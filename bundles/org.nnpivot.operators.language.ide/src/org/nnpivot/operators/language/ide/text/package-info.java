// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors

/** A file of the catalogue among the others. */
package org.nnpivot.operators.language.ide.text;
