// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.migration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nnpivot.equivalence.Interpreters;
import org.nnpivot.equivalence.Required;
import org.nnpivot.testkit.Actual;
import org.nnpivot.testkit.Cases;

/** Files with networks that can't be migrated, and what {@code --stub} makes of them, in {@code tests/cases/stubs}. */
class StubCasesTest {

    private static final int LEAST = 3;

    @TempDir
    Path folder;

    static List<Path> cases() {
        return Cases.folders("stubs", LEAST);
    }

    private CommandLineRun migrate(Path test, Path output, String... more) throws IOException {
        Path source = test.resolve("before.py");
        List<String> arguments = new ArrayList<>(List.of("migrate", source.toString(), "-o", output.toString(), "--input-shape", "1,4",
                "--to", Files.readString(source).contains("torch") ? "tensorflow" : "pytorch"));
        arguments.addAll(List.of(more));
        return CommandLineRun.of(arguments);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void writesWhatIsExpected(Path test) throws IOException {
        Path output = folder.resolve("output.py");
        CommandLineRun run = migrate(test, output, "--stub");
        assertEquals(1, run.status(), run.err());
        String actual = Actual.keep(test.resolve("after.py"), Files.readString(output));
        assertEquals(Actual.expected(test.resolve("after.py")), actual);
        assertEquals(run.err(), migrate(test, folder.resolve("without.py")).err(), "a stub changes no finding");
    }

    @Test
    void nothingIsWrittenUnlessAskedFor() throws IOException {
        Path output = folder.resolve("output.py");
        assertEquals(1, migrate(cases().stream().filter(test -> test.endsWith("nothing-migrated")).findFirst().orElseThrow(), output)
                .status());
        assertFalse(Files.exists(output));
    }

    /** Imported as any module is; only the call of a network that was not migrated fails, and says why. */
    @Test
    void canBeImported() throws IOException, InterruptedException {
        Interpreters interpreters = Required.interpreters();
        String program = """
                import importlib.util, os, sys
                os.environ["TF_CPP_MIN_LOG_LEVEL"] = "3"
                for path in sys.argv[1:]:
                    specification = importlib.util.spec_from_file_location("migrated", path)
                    module = importlib.util.module_from_spec(specification)
                    specification.loader.exec_module(module)
                    if hasattr(module, "bad"):
                        try:
                            module.bad.call(None)
                        except NotImplementedError as error:
                            print(error)
                """;
        List<String> command = new ArrayList<>(List.of(interpreters.keras().toString(), "-c", program));
        Cases.files("stubs", "after.py", LEAST).forEach(file -> command.add(file.toString()));
        Process process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor());
        assertEquals("""
                Bad was not migrated:
                line 21: torch.nn.Unheard is not known [unknown-operator]
                line 22: torch.nn.Linear has no argument frobnicate [unknown-keyword]
                """, output.replace("\r", ""));
    }
}
