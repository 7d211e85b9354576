// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nnpivot.diagnostics.json.JsonReader;
import org.nnpivot.migration.CommandLineRun;

/** {@code nnpivot migrate} from outside. */
class MigrateCommandTest {

    private static final String NETWORK = """
            from torch import nn


            class Net(nn.Module):
                def __init__(self):
                    super().__init__()
                    self.fc = nn.Linear(4, 2)

                def forward(self, x):
                    return self.fc(x)
            """;
    private static final String REFUSED = NETWORK.replace("nn.Linear(4, 2)", "nn.Unheard(4, 2)");

    @TempDir
    Path folder;
    private Path model;

    @BeforeEach
    void write() throws IOException {
        model = Files.writeString(folder.resolve("model.py"), NETWORK);
    }

    private CommandLineRun migrate(Object... arguments) {
        List<String> all = Stream.concat(Stream.of("migrate", "--to", "tensorflow"), Stream.of(arguments).map(Object::toString)).toList();
        return CommandLineRun.of(all);
    }

    private static void assertStatus(int status, CommandLineRun run) {
        assertEquals(status, run.status(), () -> run.err() + run.out());
    }

    private List<String> files() throws IOException {
        try (Stream<Path> tree = Files.walk(folder)) {
            return tree.filter(Files::isRegularFile).map(file -> folder.relativize(file).toString().replace('\\', '/')).sorted().toList();
        }
    }

    @Test
    void besideTheSource() throws IOException {
        CommandLineRun run = migrate(model);
        assertStatus(0, run);
        assertEquals(List.of("model.py", "model_tf.py"), files());
        assertEquals(folder.resolve("model_tf.py") + System.lineSeparator(), run.out());
        Path back = folder.resolve("model_tf.py");
        assertStatus(0, CommandLineRun.of("migrate", "--to", "pytorch", "--input-shape", "1,4", back.toString()));
        assertEquals(List.of("model.py", "model_tf.py", "model_tf_torch.py"), files());
    }

    @Test
    void replacesOnlyWithForce() throws IOException {
        Path there = Files.writeString(folder.resolve("model_tf.py"), "mine\n");
        CommandLineRun run = migrate(model);
        assertStatus(1, run);
        assertTrue(run.err().contains("[file-exists]"), run.err());
        assertEquals("mine\n", Files.readString(there));
        assertStatus(0, migrate(model, "--force"));
        assertTrue(Files.readString(there).contains("layers.Dense(2)"));
        assertEquals(List.of("model.py", "model_tf.py"), files());
    }

    @Test
    void treeOfAFolder() throws IOException {
        Path source = Files.createDirectories(folder.resolve("source/deep"));
        Files.writeString(source.resolve("good.py"), NETWORK);
        Files.writeString(source.resolve("bad.py"), REFUSED);
        Files.writeString(source.resolve("other.py"), "print(1)\n");
        Files.write(source.resolve("broken.py"), new byte[] {'t', 'o', 'r', 'c', 'h', (byte) 0xff});
        CommandLineRun run = migrate(folder.resolve("source"), "--out-dir", folder.resolve("target"));
        assertStatus(1, run);
        assertTrue(run.err().contains("[unknown-operator]") && run.err().contains("[not-decodable]"), run.err());
        assertEquals(List.of("target/deep/good_tf.py"), files().stream().filter(file -> file.startsWith("target")).toList());
    }

    @Test
    void wrongUsage() throws IOException {
        assertStatus(2, CommandLineRun.of());
        assertStatus(2, CommandLineRun.of("frobnicate"));
        assertStatus(2, CommandLineRun.of("migrate", model.toString()));
        assertStatus(2, CommandLineRun.of("migrate", "--to", "mxnet", model.toString()));
        assertStatus(2, migrate());
        assertStatus(2, migrate(model, "--input-shape", "1,x"));
        assertStatus(2, migrate(model, "--report", folder.resolve("report.txt")));
        assertStatus(2, migrate(model, folder.resolve("model.py"), "-o", folder.resolve("out.py")));
        assertEquals(List.of("model.py"), files());
    }

    @Test
    void unreadableInput() throws IOException {
        CommandLineRun run = migrate(folder.resolve("missing.py"));
        assertStatus(2, run);
        assertTrue(run.err().contains("missing.py"), run.err());
        assertFalse(run.err().contains("\tat "), run.err());
        assertEquals(List.of("model.py"), files());
    }

    @Test
    void dryRun() throws IOException {
        CommandLineRun run = migrate(model, "--dry-run");
        assertStatus(0, run);
        assertTrue(run.out().startsWith("--- "), run.out());
        assertTrue(run.out().contains("\n-from torch import nn") && run.out().contains("\n+class Net(keras.Model):"), run.out());
        assertEquals(List.of("model.py"), files());
    }

    @Test
    void onlyNetworks() throws IOException {
        Files.writeString(model, NETWORK + "\n\nprint(1)\n");
        assertStatus(0, migrate(model, "--only-networks"));
        String text = Files.readString(folder.resolve("model_tf.py"));
        assertTrue(text.startsWith("from tensorflow import keras") && !text.contains("print"), text);
    }

    @Test
    void jsonReport() throws IOException {
        Path report = folder.resolve("report.json");
        Files.writeString(folder.resolve("bad.py"), REFUSED);
        assertStatus(1, migrate(model, folder.resolve("bad.py"), "--report", report));
        Map<?, ?> json = (Map<?, ?>) JsonReader.read(Files.readString(report));
        List<?> found = (List<?>) json.get("files");
        assertEquals(2, found.size());
        Map<?, ?> good = (Map<?, ?>) found.get(0);
        Map<?, ?> bad = (Map<?, ?>) found.get(1);
        assertEquals(Boolean.TRUE, good.get("complete"));
        assertEquals(Boolean.FALSE, bad.get("complete"));
        assertEquals("refused", ((Map<?, ?>) ((List<?>) bad.get("networks")).get(0)).get("status"));
        Map<?, ?> finding = (Map<?, ?>) ((List<?>) bad.get("findings")).get(0);
        assertEquals("unknown-operator", finding.get("id"));
        assertEquals(7L, ((Map<?, ?>) finding.get("range")).get("line"));
    }

    @Test
    void otherReports() throws IOException {
        Files.writeString(model, REFUSED);
        assertStatus(1, migrate(model, "--report", folder.resolve("report.sarif")));
        Map<?, ?> sarif = (Map<?, ?>) JsonReader.read(Files.readString(folder.resolve("report.sarif")));
        assertEquals("2.1.0", sarif.get("version"));
        assertStatus(1, migrate(model, "--report", folder.resolve("report.html")));
        String html = Files.readString(folder.resolve("report.html"));
        assertTrue(html.contains("unknown-operator") && html.contains("model.py"), html);
    }

    @Test
    void jobsDoNotMatter() throws IOException {
        Path source = Files.createDirectories(folder.resolve("source"));
        for (int i = 0; i < 12; i++) {
            Files.writeString(source.resolve("net" + i + ".py"), NETWORK.replace("(4, 2)", "(4, " + (i + 1) + ")"));
        }
        CommandLineRun one = migrate(source, "--jobs", 1, "--out-dir", folder.resolve("one"));
        CommandLineRun four = migrate(source, "--jobs", 4, "--out-dir", folder.resolve("four"));
        assertStatus(0, one);
        assertEquals(one.err(), four.err());
        assertEquals(one.out().replace("one", "four"), four.out());
        for (int i = 0; i < 12; i++) {
            String name = "net" + i + "_tf.py";
            assertArrayEquals(Files.readAllBytes(folder.resolve("one").resolve(name)), Files.readAllBytes(folder.resolve("four").resolve(name)));
        }
    }
}
