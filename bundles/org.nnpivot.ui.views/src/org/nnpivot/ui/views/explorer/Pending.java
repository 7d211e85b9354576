// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.ui.views.explorer;

import org.eclipse.core.resources.IFile;

/**
 * Stands for the networks of a file that is being read.
 *
 * @param file the file
 */
record Pending(IFile file) {}
