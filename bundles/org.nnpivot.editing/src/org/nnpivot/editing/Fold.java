// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.editing;

/**
 * Lines that can be hidden behind the first of them.
 *
 * @param firstLine from 0
 * @param lastLine from 0, included
 * @param comment whether they are comments
 */
public record Fold(int firstLine, int lastLine, boolean comment) {}
