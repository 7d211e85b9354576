// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors

/** The facade over all stages: what to migrate, and what came of it. */
package org.nnpivot.engine;
