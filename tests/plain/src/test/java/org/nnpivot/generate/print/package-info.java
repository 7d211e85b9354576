// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors

/** Tests of the text of networks. */
package org.nnpivot.generate.print;
