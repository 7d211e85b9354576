// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
/** Checking networks without migrating them, what to do about findings, and badges of files that were migrated. */
package org.nnpivot.ui.problems;
