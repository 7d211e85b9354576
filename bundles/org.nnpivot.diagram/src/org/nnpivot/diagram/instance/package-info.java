// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors

/** Instances of networks: what a constructor gets, and what its tensors are like there. */
package org.nnpivot.diagram.instance;
