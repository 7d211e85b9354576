// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
/** What was migrated to what: remembered with the files, so that a result can say that its source has changed since. */
package org.nnpivot.workspace.pairs;
