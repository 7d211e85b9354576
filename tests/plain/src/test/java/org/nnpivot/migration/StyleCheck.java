// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.migration;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What pycodestyle and pyflakes have to say of Python files. */
final class StyleCheck {

    private StyleCheck() {}

    /** Both their texts, empty where they find nothing. */
    static String of(Path python, List<String> files) throws IOException, InterruptedException {
        return run(python, List.of("-m", "pycodestyle", "--max-line-length=88"), files) + run(python, List.of("-m", "pyflakes"), files);
    }

    private static String run(Path python, List<String> arguments, List<String> files) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(python.toString()));
        command.addAll(arguments);
        command.addAll(files);
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return output;
    }
}
