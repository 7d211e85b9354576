// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.migration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that are too large to lie among the cases. */
class HostileFilesTest {

    private static final String NETWORK = """
            from torch import nn


            class Net(nn.Module):
                def __init__(self):
                    super().__init__()
                    self.fc = nn.Linear(4, 2)

                def forward(self, x):
                    return self.fc(x)


            """;

    @TempDir
    Path folder;

    private CommandLineRun migrate(String text) throws IOException {
        Path input = Files.writeString(folder.resolve("input.py"), text);
        return CommandLineRun.of("migrate", input.toString(), "--to", "tensorflow", "-o", folder.resolve("output.py").toString());
    }

    private void refused(CommandLineRun run, String id) {
        assertEquals(1, run.status(), run.err());
        assertTrue(run.err().contains("[" + id + "]"), run.err());
        assertFalse(run.err().contains("\tat "), run.err());
        assertFalse(Files.exists(folder.resolve("output.py")));
    }

    @Test
    void hundredThousandLines() throws IOException {
        String lines = IntStream.range(0, 100_000).mapToObj(i -> "value_" + i + " = " + i + "\n").collect(Collectors.joining());
        CommandLineRun run = migrate(NETWORK + lines);
        assertEquals(0, run.status(), run.err());
        String output = Files.readString(folder.resolve("output.py"));
        assertTrue(output.endsWith("value_99999 = 99999\n"));
    }

    @Test
    void moreThanTheLimit() throws IOException {
        refused(migrate(NETWORK + "# a long line\n".repeat(2_000_000)), "too-large");
    }

    @Test
    void thousandParentheses() throws IOException {
        // Python's own limit is 200.
        refused(migrate(NETWORK + "x = " + "(".repeat(1000) + "1" + ")".repeat(1000) + "\n"), "syntax-error");
        refused(migrate(NETWORK + "x = " + "not ".repeat(1000) + "y\n"), "nested-too-deeply");
    }

    @Test
    void thousandCallsInEachOther() throws IOException {
        String deep = "self.fc(".repeat(1000) + "x" + ")".repeat(1000);
        refused(migrate(NETWORK.replace("self.fc(x)", deep)), "syntax-error");
    }

    @Test
    void thousandOperands() throws IOException {
        CommandLineRun run = migrate(NETWORK.replace("self.fc(x)", "self.fc(x)" + " + x".repeat(1000)));
        assertFalse(run.err().contains("\tat "), run.err());
        assertTrue(run.status() < 3, run.err());
    }

    @Test
    void manyLayers() throws IOException {
        String layers = IntStream.range(0, 300).mapToObj(i -> "        self.fc" + i + " = nn.Linear(4, 4)\n").collect(Collectors.joining());
        String uses = IntStream.range(0, 300).mapToObj(i -> "        x = self.fc" + i + "(x)\n").collect(Collectors.joining());
        CommandLineRun run = migrate(NETWORK.replace("        self.fc = nn.Linear(4, 2)\n", layers)
                .replace("        return self.fc(x)\n", uses + "        return x\n"));
        assertEquals(0, run.status(), run.err());
    }

    @Test
    void bytesThatAreNoText() throws IOException {
        byte[] bytes = new byte[4096];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (i * 31);
        }
        Path input = Files.write(folder.resolve("input.py"), bytes);
        CommandLineRun run = CommandLineRun.of("migrate", input.toString(), "--to", "tensorflow", "-o",
                folder.resolve("output.py").toString());
        refused(run, "not-decodable");
    }

    @Test
    void nulInTheText() throws IOException {
        refused(migrate(NETWORK + new String(new byte[] {0}, StandardCharsets.UTF_8) + "\n"), "syntax-error");
    }
}
