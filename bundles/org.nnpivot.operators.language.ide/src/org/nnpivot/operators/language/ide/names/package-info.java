// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors

/** What the words of the catalogue name, and where. */
package org.nnpivot.operators.language.ide.names;
