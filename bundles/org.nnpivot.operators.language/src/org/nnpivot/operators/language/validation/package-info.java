// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors

/** The compiler's problems as errors of the language's resources. */
package org.nnpivot.operators.language.validation;
