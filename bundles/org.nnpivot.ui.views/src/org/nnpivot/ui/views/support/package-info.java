// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors

/** What helps with bug reports: tracing, and what we say of ourselves in the configuration details. */
package org.nnpivot.ui.views.support;
