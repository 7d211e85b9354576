// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
/** The reader and writer of Python, compared with Python itself. */
package org.nnpivot.python;
