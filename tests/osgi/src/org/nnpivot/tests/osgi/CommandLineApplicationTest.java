// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.tests.osgi;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The Eclipse application gives the bytes that the command line gives in plain Java: those of the cases in {@code migrates}. */
class CommandLineApplicationTest {

    private static final int LEAST = 40;
    private static final Path ROOT = Path.of(System.getProperty("nnpivot.root"));

    @TempDir
    Path folder;

    static List<Path> cases() throws IOException {
        try (Stream<Path> all = Files.list(ROOT.resolve("tests/cases/migrates"))) {
            List<Path> found = all.filter(Files::isDirectory).sorted().toList();
            assertTrue(found.size() >= LEAST, () -> "only " + found.size() + " cases");
            return found;
        }
    }

    /** The application as an installation finds it. */
    private static IApplication application() throws Exception {
        IConfigurationElement[] elements = RegistryFactory.getRegistry()
                .getExtension("org.eclipse.core.runtime.applications", "org.nnpivot.cli.nnpivot").getConfigurationElements();
        return (IApplication) elements[0].getChildren("run")[0].createExecutableExtension("class");
    }

    private static Object run(List<String> arguments) throws Exception {
        return application().start(new ArgumentsOnly(Map.of(IApplicationContext.APPLICATION_ARGS, arguments.toArray(String[]::new))));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void sameBytes(Path test) throws Exception {
        Path source = test.resolve("before.py");
        boolean torch = new String(Files.readAllBytes(source), StandardCharsets.ISO_8859_1).contains("torch");
        Path output = folder.resolve("output.py");
        List<String> arguments = new ArrayList<>(List.of("migrate", source.toString(), "--to", torch ? "tensorflow" : "pytorch", "-o",
                output.toString()));
        for (String shape : Files.readAllLines(test.resolve("shapes.txt"))) {
            arguments.addAll(List.of("--input-shape", shape));
        }
        for (String option : List.of("layout", "architecture")) {
            Path file = test.resolve(option + ".txt");
            if (Files.exists(file)) {
                arguments.addAll(List.of("--" + option, Files.readString(file).strip().toLowerCase(Locale.ROOT)));
            }
        }
        assertTrue((Integer) run(arguments) <= 1);
        assertArrayEquals(Files.readAllBytes(test.resolve("after.py")), Files.readAllBytes(output));
    }

    /** The pivot's notation, validation by constraints, and generation: all that is loaded by name. */
    @Test
    void throughTheNotation() throws Exception {
        Path pivot = folder.resolve("alexnet.nn");
        Path code = folder.resolve("alexnet.py");
        assertEquals(0, run(List.of("pivot", ROOT.resolve("docs/examples/alexnet.py").toString(), "-o", pivot.toString())));
        assertEquals(0, run(List.of("generate", pivot.toString(), "--to", "tensorflow", "-o", code.toString())));
        assertTrue(Files.readString(code).contains("class AlexNet(keras.Model):"));
    }

    @Test
    void exitStatus() throws Exception {
        assertEquals(2, run(List.of("frobnicate")));
        assertEquals(2, run(List.of("check", folder.resolve("missing.py").toString())));
    }
}
