// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.python;

/**
 * A comment of a source text.
 *
 * @param start offset of its {@code #}
 * @param end offset behind its last character, the line end not included
 * @param ownLine nothing but white space stands before it on its line
 * @param text the comment from its {@code #} on
 */
public record Comment(int start, int end, boolean ownLine, String text) {}
