// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.cli;

/** How a summary is written. */
enum SummaryFormat {
    TEXT, JSON, CSV
}
