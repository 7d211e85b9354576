// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors

/**
 * Access to a pivot's values: the arguments of operators by name, whichever class holds them, and arithmetic over
 * expressions of constructor parameters.
 */
package org.nnpivot.model.nn.access;
