// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.editing;

/**
 * A text in one state, saved or not.
 *
 * @param name path or URI; findings and places call the text so
 * @param text all of it
 */
public record Document(String name, String text) {}
