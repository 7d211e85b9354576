// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.editing;

/**
 * What a hover shows.
 *
 * @param start of the word it is about
 * @param end behind that word
 * @param markdown the text
 */
public record Explanation(int start, int end, String markdown) {}
