// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors

/** Tests of the command line: exit statuses, where results go, reports, and that nothing depends on the surroundings. */
package org.nnpivot.cli;
