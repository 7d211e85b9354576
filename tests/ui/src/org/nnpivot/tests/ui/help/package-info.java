// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors

/** The help: pages, contexts, cheat sheets. */
package org.nnpivot.tests.ui.help;
