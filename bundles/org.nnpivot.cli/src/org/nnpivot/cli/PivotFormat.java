// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** The names of files that pivot models are written to. */
final class PivotFormat {

    private static final List<String> ENDINGS = List.of(".nn", ".xmi", ".json");

    private PivotFormat() {}

    /**
     * Checks a file that a model is to be written to.
     *
     * @throws UsageException where its name ends in none of the formats
     */
    static void check(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        if (ENDINGS.stream().noneMatch(name::endsWith)) {
            throw new UsageException("a pivot model ends in .nn, .xmi or .json: " + file);
        }
    }
}
