// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
/**
 * What every stage reports and how: findings, the source ranges they point at, the edits a run returns, and cancellation.
 * Depends on nothing.
 */
package org.nnpivot.diagnostics;
