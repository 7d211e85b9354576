// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors

/**
 * Reads and writes JSON. A value is a {@code Map<String, Object>} (in order), a {@code List<Object>}, a String, a Long, a
 * Double, a Boolean or {@code null}.
 */
package org.nnpivot.diagnostics.json;
