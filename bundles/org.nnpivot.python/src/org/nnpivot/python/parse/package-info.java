// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
/** From the parser's own tree to the PythonAST model. Nothing outside this package sees the parser's classes. */
package org.nnpivot.python.parse;
