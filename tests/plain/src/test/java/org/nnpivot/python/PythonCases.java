// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.python;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.nnpivot.diagnostics.Findings;
import org.nnpivot.model.python.Module;
import org.nnpivot.testkit.Checkout;

/** The Python files of a folder below {@code tests/cases/python}. */
final class PythonCases {

    private PythonCases() {
    }

    /** The files of a folder in the order of their names; fails where there are fewer than expected. */
    static List<Path> in(String folder, int least) throws IOException {
        try (var files = Files.list(Checkout.root().resolve("tests/cases/python").resolve(folder))) {
            List<Path> found = files.filter(file -> file.toString().endsWith(".py")).sorted().toList();
            assertTrue(found.size() >= least, () -> "only " + found.size() + " cases in " + folder);
            return found;
        }
    }

    /** Decodes a file; its name stands for it in findings. */
    static Optional<SourceText> decode(Path file, Findings findings) {
        try {
            return SourceText.decode(file.getFileName().toString(), Files.readAllBytes(file), findings);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads a file that must be readable. */
    static Module read(SourceText source) {
        Findings findings = new Findings();
        return new PythonReader().read(source, findings).orElseThrow(() -> new AssertionError(findings.all()));
    }
}
