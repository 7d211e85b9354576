// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors

/** Python text of lowered networks: what stands where is said by the templates, each piece of text by classes of this package. */
package org.nnpivot.generate.print;
