// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
        assertStatus(2, migrate(""));
        assertEquals(List.of("model.py"), files());
    }

    @Test
    void linksAndDevicesStay() throws IOException {
        Path there = Files.writeString(folder.resolve("there.txt"), "mine\n");
        Path link = Files.createSymbolicLink(folder.resolve("link.py"), there);
        assertStatus(0, migrate(model, "-o", link, "--force"));
        assertTrue(Files.isSymbolicLink(link));
        assertTrue(Files.readString(there).contains("layers.Dense(2)"));
        Path device = Path.of("/dev/null");
        assumeTrue(Files.exists(device), "there are no such devices here");
        assertStatus(0, migrate(model, "-o", device));
        assertFalse(Files.isRegularFile(device));
        assertEquals(List.of("model.py", "there.txt"), files().stream().filter(file -> !file.equals("link.py")).toList());
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

    /** The list that a loop goes through stays behind in the file. */
    @Test
    void onlyNetworksWithoutConstants() throws IOException {
        Files.writeString(model, """
                from torch import nn

                SIZES = [8, 8]


                class Net(nn.Module):
                    def __init__(self):
                        super().__init__()
                        self.steps = nn.ModuleList([nn.Linear(8, size) for size in SIZES])

                    def forward(self, x):
                        for step in self.steps:
                            x = step(x)
                        return x
                """);
        assertStatus(0, migrate(model, "--only-networks"));
        String text = Files.readString(folder.resolve("model_tf.py"));
        assertTrue(!text.contains("SIZES") && text.contains("layers.Dense(8),"), text);
        assertStatus(0, migrate(model, "--force"));
        assertTrue(Files.readString(folder.resolve("model_tf.py")).contains("[layers.Dense(size) for size in SIZES]"));
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

    @Test
    void foldersWithNothingToMigrate() throws IOException {
        Path empty = Files.createDirectories(folder.resolve("empty"));
        CommandLineRun run = migrate(empty);
        assertStatus(1, run);
        assertTrue(run.err().contains(empty + ":1:1: error: holds no neural network [no-network]"), run.err());
        // A file without a network is passed over where a folder is given, and a finding where it is named.
        Path mixed = Files.createDirectories(folder.resolve("mixed"));
        Files.writeString(mixed.resolve("net.py"), NETWORK);
        Path other = Files.writeString(mixed.resolve("train.py"), "import torch\n\nprint(torch.__version__)\n");
        CommandLineRun folders = migrate(mixed);
        assertStatus(0, folders);
        assertEquals(mixed.resolve("net_tf.py") + System.lineSeparator(), folders.out());
        assertStatus(1, migrate(other));
        // Once more: the result lies in the folder as well, and holds nothing to migrate.
        assertStatus(0, migrate(mixed, "--force"));
    }

    @Test
    void resultsThatWouldReplaceOneAnother() throws IOException {
        Path one = Files.createDirectories(folder.resolve("one"));
        Path two = Files.createDirectories(folder.resolve("two"));
        Files.writeString(one.resolve("net.py"), NETWORK);
        Files.writeString(two.resolve("net.py"), NETWORK.replace("Linear(4, 2)", "Linear(4, 3)"));
        CommandLineRun run = migrate(one.resolve("net.py"), two.resolve("net.py"), "--out-dir", folder.resolve("out"), "--force");
        assertStatus(1, run);
        assertTrue(run.err().contains("[same-output]"), run.err());
        assertTrue(Files.readString(folder.resolve("out/net_tf.py")).contains("Dense(2)"));
    }

    @Test
    void whereASourceIs() throws IOException {
        assertStatus(1, migrate(model, "-o", model));
        assertEquals(NETWORK, Files.readString(model));
        assertStatus(0, migrate(model, "-o", model, "--force"));
        assertTrue(Files.readString(model).contains("layers.Dense(2)"));
        assertEquals(List.of("model.py"), files());
        // A result goes where another source is, which has been read before.
        Files.writeString(model, NETWORK);
        Path second = Files.writeString(folder.resolve("model_tf.py"), NETWORK.replace("Linear(4, 2)", "Linear(4, 3)"));
        assertStatus(0, migrate(model, second, "--force", "--jobs", 2));
        assertTrue(Files.readString(second).contains("Dense(2)"));
        assertTrue(Files.readString(folder.resolve("model_tf_tf.py")).contains("Dense(3)"));
    }

    @Test
    void outputsThatCannotBeWritten() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");
        Path second = Files.writeString(folder.resolve("second.py"), NETWORK);
        CommandLineRun run = migrate(model, "-o", folder, "--force");
        assertStatus(1, run);
        assertTrue(run.err().contains("cannot be written: is a folder [unwritable-file]"), run.err());
        Files.createDirectories(folder.resolve("model_tf.py/full"));
        CommandLineRun others = migrate(model, second, "--force");
        assertStatus(1, others);
        assertEquals(folder.resolve("second_tf.py") + System.lineSeparator(), others.out());
        CommandLineRun report = migrate(model, "--dry-run", "--report", file.resolve("report.json"));
        assertStatus(2, report);
        assertTrue(report.err().contains("report.json") && !report.err().contains(".tmp"), report.err());
    }

    @Test
    void optionsThatMakeNoSense() throws IOException {
        assertStatus(2, migrate(model, "--jobs", 0));
        assertStatus(2, migrate(model, "--jobs", -1));
        assertStatus(2, migrate(model, "-o", folder.resolve("a.py"), "--out-dir", folder));
        assertStatus(2, migrate(model, "--save-pivot", folder.resolve("model.txt")));
        CommandLineRun layout = migrate(model, "--layout", "sideways");
        assertStatus(2, layout);
        assertTrue(layout.err().contains("expected channels-last, native or preserve") && !layout.err().contains("Exception"), layout.err());
        assertStatus(2, CommandLineRun.of("pivot", folder.toString()));
        assertStatus(2, CommandLineRun.of("pivot", model.toString(), "-o", folder.resolve("model.py").toString()));
        assertStatus(2, CommandLineRun.of("generate", model.toString(), "--to", "tensorflow"));
        assertEquals(List.of("model.py"), files());
    }

    @Test
    void savesThePivot() throws IOException {
        for (String name : List.of("model.nn", "model.xmi", "model.json")) {
            Path pivot = folder.resolve(name);
            assertStatus(0, migrate(model, "--dry-run", "--save-pivot", pivot));
            CommandLineRun generated = CommandLineRun.of("generate", pivot.toString(), "--to", "tensorflow");
            assertStatus(0, generated);
            assertTrue(generated.out().contains("layers.Dense(2)"), generated.out());
        }
        Files.writeString(model, REFUSED);
        assertStatus(1, migrate(model, "--save-pivot", folder.resolve("refused.nn")));
        assertFalse(Files.exists(folder.resolve("refused.nn")));
    }

    @Test
    void unreadableFileOfAFolder() throws IOException {
        Path source = Files.createDirectories(folder.resolve("source"));
        Files.writeString(source.resolve("net.py"), NETWORK);
        Path locked = Files.writeString(source.resolve("locked.py"), NETWORK);
        Path closed = Files.createDirectories(source.resolve("closed"));
        Files.setPosixFilePermissions(locked, Set.of());
        Files.setPosixFilePermissions(closed, Set.of());
        assumeFalse(Files.isReadable(locked), "this user may read everything");
        CommandLineRun run = migrate(source);
        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("rwx------"));
        assertStatus(2, run);
        assertTrue(run.err().contains("locked.py:1:1: error: cannot be read: permission denied [unreadable-file]"), run.err());
        assertTrue(run.err().contains("closed:1:1: error: cannot be read:"), run.err());
        assertEquals(source.resolve("net_tf.py") + System.lineSeparator(), run.out());
    }

    @Test
    void folderThatALinkNames() throws IOException {
        Path source = Files.createDirectories(folder.resolve("source"));
        Files.writeString(source.resolve("net.py"), NETWORK);
        Path link = Files.createSymbolicLink(folder.resolve("link"), source);
        CommandLineRun run = migrate(link, "--dry-run");
        assertStatus(0, run);
        assertTrue(run.out().contains(link.resolve("net.py").toString()), run.out());
    }

    @Test
    void oddNamesAndEncodings() throws IOException {
        Path odd = Files.writeString(folder.resolve("a b \u00fc.py"), "# -*- coding: latin-1 -*-\n" + NETWORK.replace("Net", "N\u00e9t"),
                StandardCharsets.ISO_8859_1);
        Path report = folder.resolve("report.sarif");
        assertStatus(0, migrate(odd, "--report", report));
        assertTrue(Files.readString(folder.resolve("a b \u00fc_tf.py"), StandardCharsets.ISO_8859_1).contains("class N\u00e9t(keras.Model):"));
        assertTrue(Files.readString(report).contains("/a%20b%20%C3%BC.py"), () -> "the address of a file is encoded");
    }

    @Test
    void checkSaysWhatIsTranslatedKeptAndRefused() throws IOException {
        CommandLineRun good = CommandLineRun.of("check", model.toString());
        assertStatus(0, good);
        assertTrue(good.out().endsWith("Net: translated with deviations (2 translated, 0 kept, 0 refused)" + System.lineSeparator()),
                good.out());
        Path refused = Files.writeString(folder.resolve("refused.py"), REFUSED);
        CommandLineRun bad = CommandLineRun.of("check", model.toString(), refused.toString(), "--jobs", "2");
        assertStatus(1, bad);
        assertTrue(bad.out().endsWith("Net: refused (0 translated, 0 kept, 1 refused)" + System.lineSeparator()), bad.out());
        assertEquals(List.of("model.py", "refused.py"), files());
    }

    @Test
    void noProgressBarWhereNobodyLooks() {
        CommandLineRun run = migrate(model);
        assertFalse(run.err().contains("\u001b") || run.err().contains("\r"), run.err());
    }
}
