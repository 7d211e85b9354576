// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.migration;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nnpivot.diagnostics.Cancellation;
import org.nnpivot.diagnostics.Findings;
import org.nnpivot.engine.MigrationRequest;
import org.nnpivot.engine.MigrationResult;
import org.nnpivot.engine.Migrator;
import org.nnpivot.generate.Architecture;
import org.nnpivot.operators.Catalogues;
import org.nnpivot.operators.Framework;
import org.nnpivot.python.SourceText;
import org.nnpivot.shapes.LayoutPolicy;

/**
 * A file of networks before and after: {@code before.py}, {@code after.py} and in {@code shapes.txt} the shapes of inputs, one a
 * line as {@code --input-shape} takes them; {@code layout.txt} may name the order of axes, {@code architecture.txt} the style. The framework is the one that the
 * file does not import.
 *
 * @param folder holds the files
 */
record MigrationCase(Path folder) {

    String name() {
        return folder.getFileName().toString();
    }

    Path before() {
        return folder.resolve("before.py");
    }

    Path after() {
        return folder.resolve("after.py");
    }

    Framework target() throws IOException {
        return new String(Files.readAllBytes(before()), java.nio.charset.StandardCharsets.ISO_8859_1).contains("torch") ? Framework.KERAS
                : Framework.TORCH;
    }

    MigrationResult migrate() throws IOException {
        Findings findings = new Findings();
        SourceText source = SourceText.decode(before().toString(), Files.readAllBytes(before()), findings).orElseThrow();
        MigrationRequest request = new MigrationRequest(target(), Optional.empty(), architecture(), layout(), shapes(), false);
        return new Migrator(Catalogues.bundled()).migrate(source, request, Cancellation.NEVER);
    }

    private LayoutPolicy layout() throws IOException {
        Path file = folder.resolve("layout.txt");
        return Files.exists(file) ? LayoutPolicy.valueOf(Files.readString(file).strip()) : LayoutPolicy.CHANNELS_LAST;
    }

    private Architecture architecture() throws IOException {
        Path file = folder.resolve("architecture.txt");
        return Files.exists(file) ? Architecture.valueOf(Files.readString(file).strip()) : Architecture.KEEP;
    }

    private Map<String, List<Long>> shapes() throws IOException {
        Map<String, List<Long>> shapes = new LinkedHashMap<>();
        for (String line : Files.readAllLines(folder.resolve("shapes.txt"))) {
            String[] parts = line.contains("=") ? line.split("=") : new String[] {"", line};
            List<Long> sizes = new ArrayList<>();
            for (String size : parts[1].split(",")) {
                sizes.add(Long.valueOf(size));
            }
            shapes.put(parts[0], sizes);
        }
        return shapes;
    }
}
