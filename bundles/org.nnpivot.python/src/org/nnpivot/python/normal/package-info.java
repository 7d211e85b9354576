// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors

/**
 * Brings the networks of a Python file to the normal form: names qualified, arguments bound by name with defaults filled in,
 * one call a statement, every variable assigned once. In place, on the PythonAST; nothing is run.
 */
package org.nnpivot.python.normal;
