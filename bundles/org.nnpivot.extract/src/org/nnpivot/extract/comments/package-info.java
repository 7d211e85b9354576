// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors

/** Comments, docstrings and empty lines of the source, given to the elements of the pivot that they belong to. */
package org.nnpivot.extract.comments;
