// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.cli;

import java.util.List;
import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;

/** The difference of two texts as patch programs read it. */
final class UnifiedDiff {

    private static final int CONTEXT = 3;

    private final String before;
    private final String after;

    UnifiedDiff(String before, String after) {
        this.before = before;
        this.after = after;
    }

    /** The difference; empty for equal texts. */
    String of(String original, String revised) {
        List<String> lines = original.lines().toList();
        List<String> diff = UnifiedDiffUtils.generateUnifiedDiff(before, after, lines, DiffUtils.diff(lines, revised.lines().toList()),
                CONTEXT);
        return diff.isEmpty() ? "" : String.join("\n", diff) + "\n";
    }
}
