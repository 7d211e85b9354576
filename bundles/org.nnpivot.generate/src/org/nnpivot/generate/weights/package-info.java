// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors

/** How the weights of a migrated network are made of those of its source: pure data, and its JSON form. */
package org.nnpivot.generate.weights;
