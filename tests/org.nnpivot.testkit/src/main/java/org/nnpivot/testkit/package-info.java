// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors

/** What tests share: where the checkout lies and how cases are found by folder. */
package org.nnpivot.testkit;
