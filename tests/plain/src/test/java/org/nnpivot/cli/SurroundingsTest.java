// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nnpivot.testkit.Checkout;

/** The same input gives the same bytes in every locale, with every default charset and however objects are hashed. */
class SurroundingsTest {

    private static final List<String> INPUTS = List.of("tests/cases/migrates/latin-1/before.py", "docs/examples/alexnet.py",
            "docs/examples/vgg16.py");
    private static final List<String> OUTPUTS = List.of("before_tf.py", "alexnet_tf.py", "vgg16_tf.py");

    @TempDir
    Path folder;

    @Test
    void sameBytes() throws Exception {
        run("plain");
        run("turkish", "-Duser.language=tr", "-Duser.country=TR");
        run("ascii", "-Dfile.encoding=US-ASCII", "-Dstdout.encoding=US-ASCII");
        run("hashes", "-XX:+UnlockExperimentalVMOptions", "-XX:hashCode=2");
        for (String output : OUTPUTS) {
            byte[] plain = Files.readAllBytes(folder.resolve("plain").resolve(output));
            for (String other : List.of("turkish", "ascii", "hashes")) {
                assertArrayEquals(plain, Files.readAllBytes(folder.resolve(other).resolve(output)), output + " " + other);
            }
        }
    }

    private void run(String name, String... options) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1"));
        command.addAll(List.of(options));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), "org.nnpivot.cli.Main", "migrate", "--to", "tensorflow",
                "--out-dir", folder.resolve(name).toString()));
        INPUTS.forEach(input -> command.add(Checkout.root().resolve(input).toString()));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), text);
    }
}
