// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.python;

/**
 * How much the reader takes. Beyond it there is a finding, never a crash.
 *
 * @param characters largest text, in UTF-16 code units
 * @param depth deepest nesting of nodes, so that the stages after the reader may recurse
 */
public record ReaderLimits(int characters, int depth) {

    /** Far beyond what people write, and small enough for an ordinary heap and stack. */
    public static final ReaderLimits DEFAULT = new ReaderLimits(16 << 20, 400);
}
