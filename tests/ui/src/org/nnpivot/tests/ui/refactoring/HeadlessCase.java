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
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.nnpivot.cli.Main;
import org.nnpivot.generate.Architecture;
import org.nnpivot.operators.Framework;
import org.nnpivot.shapes.LayoutPolicy;

/**
 * A file that the command line migrates, and that the workbench migrates, too.
 *
 * @param name tells it from the others, and is a file name without its ending
 * @param source the file
 * @param shapes of its inputs, as {@code --input-shape} takes them
 * @param style what a whole project has in common
 * @param target where it goes
 */
record HeadlessCase(String name, Path source, List<String> shapes, Style style, Framework target) {

    private static final String SHAPE = "--input-shape";
    private static final Path ROOT = Path.of(System.getProperty("nnpivot.root"));

    /**
     * What the settings of a project choose.
     *
     * @param layout the order of axes
     * @param architecture the style of the result
     */
    record Style(LayoutPolicy layout, Architecture architecture) {

        static final Style USUAL = new Style(LayoutPolicy.CHANNELS_LAST, Architecture.KEEP);

        private static Style of(Map<String, List<String>> options) {
            return new Style(options.getOrDefault("--layout", List.of()).stream().map(Style::constant).map(LayoutPolicy::valueOf).findFirst()
                    .orElse(USUAL.layout), options.getOrDefault("--architecture", List.of()).stream().map(Style::constant)
                    .map(Architecture::valueOf).findFirst().orElse(USUAL.architecture));
        }

        private static String constant(String option) {
            return option.toUpperCase(Locale.ROOT).replace('-', '_');
        }

        private static String option(Enum<?> constant) {
            return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        List<String> options() {
            return List.of("--layout", option(layout), "--architecture", option(architecture));
        }
    }

    /**
     * What the command line said and wrote.
     *
     * @param findings as they are printed, without the name of the file, and without how the command line is told what is missing
     * @param bytes of the result; empty where none was written
     */
    record Said(List<String> findings, Optional<byte[]> bytes) {}

    /** All cases: networks that are migrated, networks that are refused, and the examples of the documentation. */
    static List<HeadlessCase> all() throws IOException {
        List<HeadlessCase> cases = new ArrayList<>();
        for (Path folder : files("tests/cases/migrates")) {
            cases.add(migrated(folder));
        }
        for (Path folder : files("tests/cases/refuses")) {
            cases.add(refused(folder));
        }
        for (Path folder : files("tests/cases/stubs")) {
            cases.add(new HeadlessCase("stubs-" + folder.getFileName(), folder.resolve("before.py"), List.of(), Style.USUAL,
                    target(folder.resolve("before.py"))));
        }
        for (Path file : files("docs/examples")) {
            if (file.toString().endsWith(".py")) {
                String name = file.getFileName().toString();
                cases.add(new HeadlessCase("example-" + name.substring(0, name.length() - ".py".length()), file, List.of(), Style.USUAL,
                        target(file)));
            }
        }
        return cases;
    }

    private static HeadlessCase migrated(Path folder) throws IOException {
        Path source = folder.resolve("before.py");
        Path layout = folder.resolve("layout.txt");
        Path architecture = folder.resolve("architecture.txt");
        Path shapes = folder.resolve("shapes.txt");
        return new HeadlessCase("migrates-" + folder.getFileName(), source, Files.exists(shapes) ? Files.readAllLines(shapes) : List.of(),
                new Style(Files.exists(layout) ? LayoutPolicy.valueOf(Files.readString(layout).strip()) : LayoutPolicy.CHANNELS_LAST,
                        Files.exists(architecture) ? Architecture.valueOf(Files.readString(architecture).strip()) : Architecture.KEEP),
                target(source));
    }

    /** The first line of what is expected says with which options; each takes a value. */
    private static HeadlessCase refused(Path folder) throws IOException {
        Path source = folder.resolve("input.py");
        String[] words = Files.readAllLines(folder.resolve("expected.txt")).getFirst().split(" ");
        Map<String, List<String>> options = new HashMap<>();
        for (int i = 0; i + 1 < words.length; i += 2) {
            options.computeIfAbsent(words[i], option -> new ArrayList<>()).add(words[i + 1]);
        }
        return new HeadlessCase("refuses-" + folder.getFileName(), source, options.getOrDefault(SHAPE, List.of()), Style.of(options),
                Stream.of(Framework.values()).filter(to -> options.get("--to").contains(to.commandLineName())).findFirst().orElseThrow());
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

    /** Whether the file uses another framework than the target: only then the workbench offers it. */
    boolean isOffered() throws IOException {
        String text = new String(Files.readAllBytes(source), StandardCharsets.ISO_8859_1);
        return text.contains(target == Framework.KERAS ? "torch" : "tensorflow") || target == Framework.TORCH && text.contains("keras");
    }

    /** Runs {@code nnpivot migrate} on it. */
    Said headless(Path folder) throws IOException {
        Path result = folder.resolve(name + ".py");
        List<String> arguments = new ArrayList<>(List.of("migrate", source.toString(), "--to", target.commandLineName(), "-o",
                result.toString()));
        arguments.addAll(style.options());
        shapes.forEach(shape -> arguments.addAll(List.of(SHAPE, shape)));
        StringWriter said = new StringWriter();
        PrintWriter err = new PrintWriter(said);
        Main.run(new PrintWriter(new StringWriter()), err, arguments.toArray(String[]::new));
        err.flush();
        return new Said(said.toString().replace(source.toString(), "").lines().filter(line -> !line.startsWith(" ")).toList(),
                Files.exists(result) ? Optional.of(Files.readAllBytes(result)) : Optional.empty());
    }
}
