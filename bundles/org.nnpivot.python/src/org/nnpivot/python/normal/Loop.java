// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.python.normal;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A loop, or what a comprehension goes through, that was followed round by round.
 *
 * @param start first UTF-16 offset in the file
 * @param end offset behind its last one
 * @param target what is assigned in each round, as Python text
 * @param iterable what it goes through, as Python text with {@link LoopNames}
 * @param constructs whether it stands in the constructor
 * @param rounds for each round, the attribute of the layer that a variable stands for, or the number; empty for anything else
 * @param parameters the parameters that it depends on
 */
public record Loop(int start, int end, String target, String iterable, boolean constructs, List<Map<String, String>> rounds,
        Set<String> parameters) {}
