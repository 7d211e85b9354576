// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nnpivot.diagnostics.json.JsonException;
import org.nnpivot.diagnostics.json.JsonReader;
import org.nnpivot.engine.report.MigrationReport;
import org.nnpivot.equivalence.Required;
import org.nnpivot.migration.CommandLineRun;
import org.nnpivot.shapes.LayoutPolicy;

/** {@code nnpivot verify} with the report of a migration, which says what the options were and which weight is which. */
class VerifyCommandTest {

    private static final String NETWORK = """
            import keras
            from keras import layers


            class Net(keras.Model):
                def __init__(self):
                    super().__init__()
                    self.conv = layers.Conv2D(4, 3)

                def call(self, x):
                    return self.conv(x)
            """;

    @TempDir
    Path folder;

    private Path model;
    private Path migrated;
    private Path report;

    @BeforeEach
    void migrate() throws IOException {
        model = Files.writeString(folder.resolve("model.py"), NETWORK);
        migrated = folder.resolve("model_torch.py");
        report = folder.resolve("migration.json");
        CommandLineRun run = CommandLineRun.of("migrate", model.toString(), "--to", "pytorch", "--layout", "native", "--input-shape",
                "1,8,8,3", "--report", report.toString());
        assertEquals(0, run.status(), run.err());
    }

    private CommandLineRun verify(Path with, String... more) {
        List<String> arguments = new ArrayList<>(List.of("verify", model.toString(), migrated.toString(), "--runs", "2",
                "--migration-report", with.toString()));
        arguments.addAll(List.of(more));
        return CommandLineRun.of(arguments);
    }

    @Test
    void readsWhatTheMigrationWrote() throws IOException {
        MigrationReport.MigratedFile file = MigrationReport.read(Files.readString(report)).file(model.toString()).orElseThrow();
        assertEquals(LayoutPolicy.NATIVE, file.request().layout());
        assertEquals(Map.of("", List.of(1L, 8L, 8L, 3L)), file.request().inputShapes());
        MigrationReport.Alignment alignment = file.networks().get("Net");
        assertEquals(List.of("conv.weight", "conv.bias"), alignment.weights().moves().stream().map(move -> move.target()).toList());
        assertEquals(List.of(List.of(0, 3, 1, 2)), alignment.inputs());
        assertThrows(JsonException.class, () -> MigrationReport.read("[]"));
        assertThrows(JsonException.class, () -> MigrationReport.read("{\"files\": [{\"file\": \"a\", \"request\": {}}]}"));
    }

    @Test
    void alignsNetworksWithIt() throws IOException {
        Required.interpreters();
        Path proof = folder.resolve("proof.json");
        CommandLineRun proven = verify(report, "--report", proof.toString());
        assertEquals(0, proven.status(), proven.err() + proven.out());
        Map<?, ?> entry = (Map<?, ?>) ((List<?>) JsonReader.read(Files.readString(proof))).get(0);
        assertEquals("proven", entry.get("verdict"));
        // A report that belongs the weights to one another in another way is believed, and so nothing is proven.
        Path other = Files.writeString(folder.resolve("other.json"), Files.readString(report).replace("spatial_last", "spatial_first"));
        assertEquals(1, verify(other).status());
    }

    @Test
    void wrongReports() throws IOException {
        Required.interpreters();
        CommandLineRun none = verify(Files.writeString(folder.resolve("none.json"), "{}"));
        assertEquals(2, none.status());
        assertTrue(none.err().contains("is no report of a migration"), none.err());
        assertEquals(2, verify(folder.resolve("missing.json")).status());
        assertEquals(2, verify(report, "--report", folder.resolve("proof.txt").toString()).status());
    }
}
