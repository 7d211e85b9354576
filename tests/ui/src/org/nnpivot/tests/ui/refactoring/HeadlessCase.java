// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.tests.ui.refactoring;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.nnpivot.cli.Main;
import org.nnpivot.operators.Framework;
import org.nnpivot.shapes.LayoutPolicy;

/**
 * A file that the command line migrates, and that the workbench migrates, too.
 *
 * @param name tells it from the others, and is a file name without its ending
 * @param source the file
 * @param shapes of its inputs, as {@code --input-shape} takes them
 * @param layout the order of axes
 * @param target where it goes
 */
record HeadlessCase(String name, Path source, List<String> shapes, LayoutPolicy layout, Framework target) {

    private static final Path ROOT = Path.of(System.getProperty("nnpivot.root"));

    /**
     * What the command line said and wrote.
     *
     * @param findings as they are printed, without the name of the file
     * @param bytes of the result; empty where none was written
     */
    record Said(List<String> findings, Optional<byte[]> bytes) {}

    /** All cases: networks that are migrated, networks that are refused, and the examples of the documentation. */
    static List<HeadlessCase> all() throws IOException {
        List<HeadlessCase> cases = new ArrayList<>();
        for (Path folder : files("tests/cases/migrates")) {
            cases.add(of("migrates-", folder, "before.py"));
        }
        for (Path folder : files("tests/cases/refuses")) {
            String options = Files.readAllLines(folder.resolve("expected.txt")).getFirst();
            // The others are asked for with options that a whole project would have.
            if (options.equals("--to " + target(folder.resolve("input.py")).commandLineName())) {
                cases.add(of("refuses-", folder, "input.py"));
            }
        }
        for (Path file : files("docs/examples")) {
            if (file.toString().endsWith(".py")) {
                String name = file.getFileName().toString();
                cases.add(new HeadlessCase("example-" + name.substring(0, name.length() - ".py".length()), file, List.of(),
                        LayoutPolicy.CHANNELS_LAST, target(file)));
            }
        }
        return cases;
    }

    private static HeadlessCase of(String kind, Path folder, String source) throws IOException {
        Path layout = folder.resolve("layout.txt");
        Path shapes = folder.resolve("shapes.txt");
        return new HeadlessCase(kind + folder.getFileName(), folder.resolve(source),
                Files.exists(shapes) ? Files.readAllLines(shapes) : List.of(),
                Files.exists(layout) ? LayoutPolicy.valueOf(Files.readString(layout).strip()) : LayoutPolicy.CHANNELS_LAST,
                target(folder.resolve(source)));
    }

    private static List<Path> files(String folder) throws IOException {
        try (Stream<Path> found = Files.list(ROOT.resolve(folder))) {
            return found.filter(file -> Files.isDirectory(file) || file.toString().endsWith(".py")).sorted().toList();
        }
    }

    /** The one that the file doesn't import. */
    private static Framework target(Path source) throws IOException {
        return new String(Files.readAllBytes(source), StandardCharsets.ISO_8859_1).contains("torch") ? Framework.KERAS : Framework.TORCH;
    }

    /** Runs {@code nnpivot migrate} on it. */
    Said headless(Path folder) throws IOException {
        Path result = folder.resolve(name + ".py");
        List<String> arguments = new ArrayList<>(List.of("migrate", source.toString(), "--to", target.commandLineName(), "--layout",
                layout.name().toLowerCase(Locale.ROOT).replace('_', '-'), "-o", result.toString()));
        shapes.forEach(shape -> arguments.addAll(List.of("--input-shape", shape)));
        StringWriter said = new StringWriter();
        PrintWriter err = new PrintWriter(said);
        Main.run(new PrintWriter(new StringWriter()), err, arguments.toArray(String[]::new));
        err.flush();
        return new Said(said.toString().replace(source.toString(), "").lines().toList(),
                Files.exists(result) ? Optional.of(Files.readAllBytes(result)) : Optional.empty());
    }
}
