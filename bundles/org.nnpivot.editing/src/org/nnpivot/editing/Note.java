// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.editing;

/**
 * Text that is shown and does not stand in the document.
 *
 * @param offset where it is shown; the end of a line
 * @param text what is shown
 */
public record Note(int offset, String text) {}
