// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.generate.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nnpivot.testkit.Actual;
import org.nnpivot.testkit.Cases;

/** Lines broken as the cases say, and never differently when they are laid out again. */
class PythonLayoutTest {

    private static final int LEAST = 4;

    static List<Path> cases() {
        return Cases.files("layout-python", ".input", LEAST);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void breaksLinesAsExpected(Path input) throws IOException {
        Path golden = input.resolveSibling(input.getFileName().toString().replace(".input", ".output"));
        String formatted = Actual.keep(golden, PythonLayout.format(Files.readString(input)));
        assertEquals(Actual.expected(golden), formatted);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void changesNothingTheSecondTime(Path input) throws IOException {
        String formatted = PythonLayout.format(Files.readString(input));
        assertEquals(formatted, PythonLayout.format(formatted));
    }

    @Test
    void leavesALineThatFitsExactly() {
        String line = "x = f(" + "a".repeat(PythonLayout.WIDTH - 7) + ")\n";
        assertEquals(line, PythonLayout.format(line));
    }

    @Test
    void breaksALineThatIsOneTooLong() {
        String name = "a".repeat(PythonLayout.WIDTH - 6);
        assertEquals("x = f(\n    " + name + "\n)\n", PythonLayout.format("x = f(" + name + ")\n"));
    }
}
