// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors

/** The languages as a server of the Language Server Protocol. */
package org.nnpivot.languageserver;
