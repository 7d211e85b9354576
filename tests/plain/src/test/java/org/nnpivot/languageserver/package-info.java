// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors

/** The language server as a process, seen by a client. */
package org.nnpivot.languageserver;
