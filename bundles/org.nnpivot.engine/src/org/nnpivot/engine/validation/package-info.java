// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors

/** Constraints that every pivot model keeps, in EVL. */
package org.nnpivot.engine.validation;
