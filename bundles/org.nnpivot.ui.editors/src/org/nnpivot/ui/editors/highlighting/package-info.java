// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors

/** Colours: by signs while the user types, by meaning a moment later. */
package org.nnpivot.ui.editors.highlighting;
