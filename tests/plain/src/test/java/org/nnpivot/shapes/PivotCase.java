// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.shapes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.nnpivot.diagnostics.Finding;
import org.nnpivot.diagnostics.Findings;
import org.nnpivot.model.nn.Model;
import org.nnpivot.notation.Notation;
import org.nnpivot.operators.Catalogue;
import org.nnpivot.operators.Catalogues;

/**
 * A model in the notation. Comments of the form {@code # given x: 1, 3, 32, 32} say shapes of inputs, {@code # solve: ...} what
 * else the test wants to know; the expected text stands in a file of the same name that ends in {@code .txt}.
 */
record PivotCase(Path file, String text) {

    private static final Pattern GIVEN = Pattern.compile("# given ([\\w.]+): ([\\d, ]+)");
    private static final Pattern SOLVE = Pattern.compile("# solve: (\\w+) (\\w+)");

    static PivotCase read(Path file) {
        try {
            return new PivotCase(file, Files.readString(file, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Catalogue catalogue() {
        return Catalogues.bundled();
    }

    /** The model as it was written. */
    Model model() {
        Findings findings = new Findings();
        return Notation.parse(text, file.getFileName().toString(), catalogue(), findings)
                .orElseThrow(() -> new AssertionError(findings.all().toString()));
    }

    /** The model with shapes; findings as text. */
    List<String> infer(Model model) {
        Findings findings = new Findings();
        new ShapeInference(catalogue()).infer(model, given(), findings, file.getFileName().toString());
        return findings.all().stream().map(PivotCase::line).toList();
    }

    private static String line(Finding finding) {
        return finding.severity().label() + ": " + finding.message() + " [" + finding.id() + "]";
    }

    Map<String, List<Long>> given() {
        Map<String, List<Long>> shapes = new LinkedHashMap<>();
        Matcher matcher = GIVEN.matcher(text);
        while (matcher.find()) {
            shapes.put(matcher.group(1), Pattern.compile(", *").splitAsStream(matcher.group(2).trim()).map(Long::valueOf)
                    .collect(Collectors.toCollection(ArrayList::new)));
        }
        return shapes;
    }

    /** The words behind {@code # solve:}, pair by pair. */
    List<String[]> solve() {
        List<String[]> all = new ArrayList<>();
        Matcher matcher = SOLVE.matcher(text);
        while (matcher.find()) {
            all.add(new String[] {matcher.group(1), matcher.group(2)});
        }
        return all;
    }

    /** Compares with the expected text; what was found instead is written beside the build's output. */
    void check(String actual) {
        Path expected = file.resolveSibling(file.getFileName().toString().replace(".nn", ".txt"));
        try {
            String wanted = Files.exists(expected) ? Files.readString(expected, StandardCharsets.UTF_8) : "";
            if (!wanted.equals(actual)) {
                Path found = Path.of("target", "actual").resolve(file.getParent().getFileName()).resolve(expected.getFileName());
                Files.createDirectories(found.getParent());
                Files.writeString(found, actual, StandardCharsets.UTF_8);
            }
            assertEquals(wanted, actual, () -> "what was found is in target/actual");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return file.getFileName().toString();
    }
}
