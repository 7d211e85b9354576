// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
/** How files are migrated where nobody says otherwise: settings of a project before those of the workspace before what we ship. */
package org.nnpivot.workspace.settings;
