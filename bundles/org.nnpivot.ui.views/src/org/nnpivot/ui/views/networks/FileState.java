// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.ui.views.networks;

import java.util.List;
import java.util.Map;

/**
 * By what it is recognised that a file has to be read again.
 *
 * @param stamp of its text
 * @param shapes that are kept for its inputs
 */
public record FileState(long stamp, Map<String, List<Long>> shapes) {}
