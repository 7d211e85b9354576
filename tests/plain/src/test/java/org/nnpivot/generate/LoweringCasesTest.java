// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.generate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nnpivot.diagnostics.Cancellation;
import org.nnpivot.diagnostics.EngineFinding;
import org.nnpivot.diagnostics.Finding;
import org.nnpivot.diagnostics.Severity;
import org.nnpivot.engine.MigrationRequest;
import org.nnpivot.engine.MigrationResult;
import org.nnpivot.engine.Migrator;
import org.nnpivot.operators.Catalogues;
import org.nnpivot.operators.Framework;
import org.nnpivot.python.SourceText;
import org.nnpivot.shapes.LayoutPolicy;
import org.nnpivot.testkit.Actual;
import org.nnpivot.testkit.Cases;

/**
 * Networks as they are written in the other framework. A case is a folder with {@code source.py} and for each way to write it
 * a file {@code <target>-<architecture>.txt}: the text, and behind it the findings that are errors or the engine's own. Sizes of
 * the input in {@code shape.txt}, comma-separated with the batch first, are those that a user gives on the command line.
 */
class LoweringCasesTest {

    private static final int LEAST = 12;
    private static final Migrator MIGRATOR = new Migrator(Catalogues.bundled());

    static List<Path> cases() {
        return Cases.files("lowering", ".txt", LEAST).stream().filter(file -> !file.endsWith("shape.txt")).toList();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void writesTheNetworkAsExpected(Path golden) throws IOException {
        assertEquals(Actual.expected(golden), Actual.keep(golden, text(golden)));
    }

    static List<Path> kept() {
        return cases().stream().filter(golden -> golden.toString().endsWith("-keep.txt")).toList();
    }

    @ParameterizedTest
    @MethodSource("kept")
    void settlesAfterTheFirstRoundTrip(Path golden) throws IOException {
        Framework target = target(golden);
        Optional<String> first = migrate(source(golden), golden, target, architecture(golden)).text();
        if (first.isEmpty()) {
            return;
        }
        Optional<String> back = migrate(first.get(), golden, target.other(), Architecture.KEEP).text();
        assertTrue(back.isPresent(), "the result cannot be read");
        assertEquals(first, migrate(back.get(), golden, target, Architecture.KEEP).text());
    }

    private static String source(Path golden) throws IOException {
        return Files.readString(golden.resolveSibling("source.py"));
    }

    private static Framework target(Path golden) {
        return golden.getFileName().toString().startsWith("pytorch") ? Framework.TORCH : Framework.KERAS;
    }

    private static Architecture architecture(Path golden) {
        String name = golden.getFileName().toString();
        return Architecture.valueOf(name.substring(name.indexOf('-') + 1, name.indexOf('.')).toUpperCase(Locale.ROOT));
    }

    private static String text(Path golden) throws IOException {
        MigrationResult result = migrate(source(golden), golden, target(golden), architecture(golden));
        StringBuilder text = new StringBuilder(result.text().orElse(""));
        for (Finding finding : result.findings().all()) {
            if (finding.severity() == Severity.ERROR || finding.kind() instanceof EngineFinding) {
                text.append("# ").append(finding).append('\n');
            }
        }
        return text.toString();
    }

    private static Map<String, List<Long>> shapes(Path golden) throws IOException {
        Path file = golden.resolveSibling("shape.txt");
        return !Files.exists(file) ? Map.of()
                : Map.of("", Stream.of(Files.readString(file).strip().split(",")).map(Long::valueOf).toList());
    }

    private static MigrationResult migrate(String source, Path golden, Framework target, Architecture architecture)
            throws IOException {
        MigrationRequest request = new MigrationRequest(target, Optional.empty(), architecture, LayoutPolicy.CHANNELS_LAST,
                shapes(golden), false);
        return MIGRATOR.migrate(SourceText.of("source.py", source), request, Cancellation.NEVER);
    }
}
