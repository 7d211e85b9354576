// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors

/** The reference of all operators, made of the catalogue. */
package org.nnpivot.operators.reference;
