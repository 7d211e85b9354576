// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors

/** What the Properties view says of networks and layers. */
package org.nnpivot.ui.views.properties;
