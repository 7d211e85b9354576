// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.python;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.nnpivot.testkit.Checkout;

/** The installed Python that the reader is compared with: that of {@code NNPIVOT_PYTHON}, else the first on the path. */
final class PythonInterpreter {

    private static final Path SCRIPTS = Path.of("tests", "plain", "src", "test", "python");

    private PythonInterpreter() {
    }

    /** Starts a script of this module; its standard error is the test's own. */
    static Process start(String script, String... arguments) throws IOException {
        String python = Optional.ofNullable(System.getenv("NNPIVOT_PYTHON")).orElse("python3");
        String path = Checkout.root().resolve(SCRIPTS).resolve(script).toString();
        List<String> command = Stream.concat(Stream.of(python, "-X", "utf8", path), Stream.of(arguments)).toList();
        return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    }

    /** What a process writes, as UTF-8 text. */
    static BufferedReader output(Process process) {
        return process.inputReader(StandardCharsets.UTF_8);
    }
}
