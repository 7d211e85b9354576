// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors

/** The choice of how an operator is written in a framework: which of its forms in the catalogue can say all that it says. */
package org.nnpivot.generate.form;
