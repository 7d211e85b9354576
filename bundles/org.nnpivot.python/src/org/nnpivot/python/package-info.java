// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
/**
 * Python source text and its model: decoding that loses nothing, reading into the PythonAST metamodel, writing a model as
 * normalised text, and the comments between the statements. Nothing here knows a framework.
 */
package org.nnpivot.python;
