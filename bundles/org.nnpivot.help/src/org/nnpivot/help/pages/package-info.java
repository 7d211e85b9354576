// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors

/** Makes pages of the help out of the documentation: the build runs this, and the reference does while the workbench runs. */
package org.nnpivot.help.pages;
