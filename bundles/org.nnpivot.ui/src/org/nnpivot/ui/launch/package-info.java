// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
/** Work that is started by launch configurations: its console, saved migrations, and checks of equivalence as a tree of tests. */
package org.nnpivot.ui.launch;
