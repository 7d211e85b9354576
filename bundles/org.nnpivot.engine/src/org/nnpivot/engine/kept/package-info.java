// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
/** Code of a file that stands outside its networks and stays as it is: what of it is still written for the source framework. */
package org.nnpivot.engine.kept;
