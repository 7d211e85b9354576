// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.generate.print;

import java.util.ArrayList;
import java.util.List;

/**
 * The arguments of a call: by position as long as none before was left out and Python's readers expect it, by keyword
 * afterwards.
 */
final class ArgumentList {

    private final List<String> arguments = new ArrayList<>();
    private boolean positional = true;

    /** An argument in the order of the signature; {@code byPosition}: by position where that is possible. */
    void add(String name, String text, boolean byPosition) {
        if (positional && byPosition) {
            arguments.add(text);
        } else {
            positional = false;
            arguments.add(name + "=" + text);
        }
    }

    /** Leaves an argument of the signature out. */
    void skip() {
        positional = false;
    }

    /** Several arguments by position. */
    void spread(List<String> texts) {
        arguments.addAll(texts);
    }

    @Override
    public String toString() {
        return String.join(", ", arguments);
    }
}
