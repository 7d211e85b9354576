// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.notation.parser;

/** Counts the brackets that hold values; braces count where they hold a set and not steps. */
final class Brackets {

    private int open;
    private int sets;

    boolean none() {
        return open + sets == 0;
    }

    void take(String text, String before) {
        switch (text) {
            case "(", "[" -> open++;
            case ")", "]" -> open = Math.max(0, open - 1);
            case "{" -> sets += sets > 0 || open > 0 || before.equals("=") ? 1 : 0;
            case "}" -> sets = Math.max(0, sets - 1);
            default -> { }
        }
    }
}
