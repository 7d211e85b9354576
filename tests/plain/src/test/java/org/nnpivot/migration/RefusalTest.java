// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.migration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nnpivot.diagnostics.EngineFinding;
import org.nnpivot.testkit.Actual;
import org.nnpivot.testkit.Cases;

/**
 * What bad input gets, in {@code tests/cases/refuses}: a folder for each finding, with a number behind it where there are
 * several. {@code expected.txt} holds the options of {@code migrate}, the findings of the engine and all errors as the command
 * line prints them, the exit status, and whether a file was written.
 */
class RefusalTest {

    private static final int LEAST = 80;

    /** Findings that no file alone brings about, each with its reason. */
    private static final Set<EngineFinding> WITHOUT_CASE = Set.of(
            // needs a file system; tested with the command line
            EngineFinding.UNREADABLE_FILE, EngineFinding.FILE_EXISTS, EngineFinding.SAME_OUTPUT, EngineFinding.UNWRITABLE_FILE,
            // needs a large file, which the test of hostile input makes
            EngineFinding.TOO_LARGE, EngineFinding.NESTED_TOO_DEEPLY,
            // needs an encoding that loses bytes; tested with the reader
            EngineFinding.ENCODING_NOT_REVERSIBLE,
            // for pivots that somebody edited; tested with the constraints
            EngineFinding.PIVOT_INVALID, EngineFinding.PIVOT_DOUBTFUL,
            // say that the program is wrong
            EngineFinding.GENERATED_INVALID, EngineFinding.INTERNAL_ERROR,
            // carries the texts of the catalogue, which has its own tests
            EngineFinding.DEVIATION);

    @TempDir
    Path folder;

    static List<Path> cases() {
        return Cases.folders("refuses", LEAST);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void saysWhat(Path test) throws IOException {
        Path golden = test.resolve("expected.txt");
        String expected = Actual.expected(golden);
        String options = expected.lines().findFirst().orElse("--to tensorflow");
        String actual = run(test.resolve("input.py"), options);
        assertEquals(expected, Actual.keep(golden, actual));
        String id = test.getFileName().toString().replaceFirst("-\\d+$", "");
        assertTrue(actual.contains("[" + id + "]"), () -> "no " + id + " in " + actual);
    }

    private String run(Path input, String options) throws IOException {
        Path output = folder.resolve("output.py");
        List<String> arguments = new ArrayList<>(List.of("migrate", input.toString(), "-o", output.toString()));
        arguments.addAll(List.of(options.split(" ")));
        CommandLineRun run = CommandLineRun.of(arguments);
        StringBuilder text = new StringBuilder(options).append('\n');
        run.err().lines().filter(RefusalTest::matters)
                .forEach(line -> text.append(line.replace(input.toString(), "input.py")).append('\n'));
        text.append("exit ").append(run.status()).append('\n');
        return text.append(Files.exists(output) ? "written" : "nothing written").append('\n').toString();
    }

    /** Notes of the catalogue say what differs between the frameworks, which is not what is tested here. */
    private static boolean matters(String line) {
        return !line.contains(": note: ") || line.matches(".*\\[[a-z-]+\\]");
    }

    @Test
    void everyFindingHasACase() {
        Set<String> tested = cases().stream().map(test -> test.getFileName().toString().replaceFirst("-\\d+$", ""))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> missing = new TreeSet<>();
        for (EngineFinding finding : EngineFinding.values()) {
            if (!WITHOUT_CASE.contains(finding) && !tested.contains(finding.id())) {
                missing.add(finding.id());
            }
        }
        assertEquals(Set.of(), missing);
    }
}
