// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.operators.proof;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.nnpivot.diagnostics.Cancellation;
import org.nnpivot.diagnostics.Severity;
import org.nnpivot.engine.MigrationRequest;
import org.nnpivot.engine.MigrationResult;
import org.nnpivot.engine.Migrator;
import org.nnpivot.generate.Architecture;
import org.nnpivot.operators.Catalogues;
import org.nnpivot.operators.Framework;
import org.nnpivot.python.SourceText;
import org.nnpivot.shapes.LayoutPolicy;

/**
 * A network around one operator in a framework: {@code torch.py} or {@code keras.py}. Each is what the other is migrated to, unless
 * {@code from-torch.py} or {@code from-keras.py} says otherwise; where nothing comes of it, {@code from-torch.txt} or
 * {@code from-keras.txt} holds the errors. {@code shapes.txt} has a line for each input, {@code x=2,8}, or {@code torch.x=2,3,8,8}
 * for one framework only.
 *
 * @param folder has the name of the operator
 * @param framework of the source
 */
record OperatorCase(Path folder, Framework framework) {

    String operator() {
        return folder.getFileName().toString();
    }

    String name() {
        return operator() + " of " + label(framework);
    }

    private static String label(Framework framework) {
        return framework.name().toLowerCase(Locale.ROOT);
    }

    Path source() {
        return folder.resolve(label(framework) + ".py");
    }

    /** What the migration is to write, where it isn't the source of the other framework. */
    Path own() {
        return folder.resolve("from-" + label(framework) + ".py");
    }

    Path refusal() {
        return folder.resolve("from-" + label(framework) + ".txt");
    }

    /** The file that holds what the migration is to write. */
    Path expected() {
        Path other = folder.resolve(label(framework.other()) + ".py");
        return Files.exists(own()) || !Files.exists(other) ? own() : other;
    }

    MigrationResult migrate() throws IOException {
        SourceText source = SourceText.of(source().toString(), Files.readString(source()));
        MigrationRequest request = new MigrationRequest(framework.other(), Optional.empty(), Architecture.KEEP,
                LayoutPolicy.CHANNELS_LAST, shapes(), false);
        return new Migrator(Catalogues.bundled()).migrate(source, request, Cancellation.NEVER);
    }

    private Map<String, List<Long>> shapes() throws IOException {
        Map<String, List<Long>> shapes = new LinkedHashMap<>();
        for (String line : Files.readAllLines(folder.resolve("shapes.txt"))) {
            String[] parts = line.split("=");
            List<Long> sizes = new ArrayList<>();
            for (String size : parts[1].split(",")) {
                sizes.add(Long.valueOf(size));
            }
            String input = parts[0].substring(parts[0].indexOf('.') + 1);
            if (input.equals(parts[0]) || parts[0].startsWith(label(framework) + ".")) {
                shapes.put(input, sizes);
            }
        }
        return shapes;
    }

    /** The errors, a line each. */
    static String errors(MigrationResult result) {
        return result.findings().all().stream().filter(finding -> finding.severity() == Severity.ERROR)
                .map(finding -> finding.range().line() + ":" + finding.range().column() + ": " + finding.message() + " ["
                        + finding.id() + "]\n")
                .collect(Collectors.joining());
    }
}
