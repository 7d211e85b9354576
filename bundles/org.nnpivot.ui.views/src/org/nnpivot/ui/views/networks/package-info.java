// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors

/** Networks of the workspace's files: read in the background, once for each state of a file, and kept. Knows no widgets. */
package org.nnpivot.ui.views.networks;
