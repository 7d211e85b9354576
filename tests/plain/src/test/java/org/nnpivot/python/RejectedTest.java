// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.python;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nnpivot.diagnostics.Findings;

/** What is no Python gives one finding with line and column: the line of the file beside it that ends in {@code .expected}. */
class RejectedTest {

    private static final int LEAST = 15;

    static Iterable<Path> cases() throws IOException {
        return PythonCases.in("rejected", LEAST);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void givesItsFinding(Path file) throws IOException {
        Findings findings = new Findings();
        var module = PythonCases.decode(file, findings).flatMap(source -> new PythonReader().read(source, findings));
        assertEquals(Optional.empty(), module);
        assertEquals(1, findings.all().size());
        String name = file.getFileName().toString().replace(".py", ".expected");
        String expected = Files.readString(file.resolveSibling(name), StandardCharsets.UTF_8);
        assertEquals(expected.strip(), findings.all().get(0).toString());
    }
}
