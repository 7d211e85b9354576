// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.equivalence;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.Optional;

/** What a test needs of its machine; where that isn't there, the test is skipped and says what is missing. */
public final class Required {

    private static final String CORPUS = "NNPIVOT_CORPUS";

    private Required() {}

    /** A Python with both frameworks. */
    public static Interpreters interpreters() {
        Optional<Interpreters> found = Interpreters.find(null);
        assumeTrue(found.isPresent(), Interpreters.VARIABLE + " names no Python with the frameworks");
        return found.get();
    }

    /** The folder of networks that others wrote. */
    public static Path corpus() {
        String folder = System.getenv(CORPUS);
        assumeTrue(folder != null, CORPUS + " names no corpus");
        return Path.of(folder);
    }
}
