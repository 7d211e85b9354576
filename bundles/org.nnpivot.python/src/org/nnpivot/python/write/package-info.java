// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
/** From the PythonAST model to normalised text. {@link org.nnpivot.python.PythonWriter} is the way in. */
package org.nnpivot.python.write;
