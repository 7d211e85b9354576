// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors

/** Tests of the catalogue's language: its notation, its checks, the frozen file and the reference made of it. */
package org.nnpivot.operators.language;
