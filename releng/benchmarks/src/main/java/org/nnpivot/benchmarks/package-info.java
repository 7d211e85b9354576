// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors

/** Benchmarks of the engine with JMH. Nothing here asserts a time. */
package org.nnpivot.benchmarks;
