// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
/** A bundle that is put into a workbench, writes down what it sees there and closes it. */
package org.nnpivot.tests.ui.probe;
