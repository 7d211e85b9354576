// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.equivalence;

import java.util.Map;

/**
 * A pivot of a job's source, for the reference interpreter.
 *
 * @param name for the report: "as read" or "as lowered"
 * @param program what the interpreter runs
 * @param lowered whether it has the target's order of axes
 */
public record Pivot(String name, Map<String, Object> program, boolean lowered) {}
