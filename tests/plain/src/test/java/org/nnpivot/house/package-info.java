// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors

/** The rules of the house, checked over the checkout itself. */
package org.nnpivot.house;
