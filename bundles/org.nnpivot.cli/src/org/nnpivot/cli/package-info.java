// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors

/** The command line: one class a command. */
package org.nnpivot.cli;
