// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors

/** The data flow of a network's body: who makes a tensor, who reads it, and changes that keep both in step. */
package org.nnpivot.generate.flow;
