// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors

/** Line breaks of generated Python as a careful person would set them. */
package org.nnpivot.generate.layout;
