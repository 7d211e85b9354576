// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.nnpivot.diagnostics.Findings;
import org.nnpivot.python.SourceText;

/** The files that a command works on: files as they are named, and of folders the Python files that may hold a network. */
final class SourceFiles {

    private SourceFiles() {}

    /**
     * A file to work on.
     *
     * @param path the file
     * @param root the folder it was found in, or its parent: what {@code --out-dir} keeps the tree below of
     */
    record SourceFile(Path path, Path root) {

        /** Decodes the file; empty, with a finding, when it is no text. */
        Optional<SourceText> read(Findings findings) throws IOException {
            return SourceText.decode(path.toString(), Files.readAllBytes(path), findings);
        }
    }

    /** All files in a stable order. */
    static List<SourceFile> find(List<Path> sources) throws IOException {
        List<SourceFile> files = new ArrayList<>();
        for (Path source : sources) {
            if (Files.isDirectory(source)) {
                try (Stream<Path> tree = Files.walk(source)) {
                    List<Path> found = tree.filter(path -> path.toString().endsWith(".py")).filter(Files::isRegularFile).sorted().toList();
                    for (Path path : found) {
                        if (mayHoldNetwork(path)) {
                            files.add(new SourceFile(path, source));
                        }
                    }
                }
            } else {
                files.add(new SourceFile(source, source.toAbsolutePath().getParent()));
            }
        }
        return files;
    }

    /** A look at the text without parsing it: a file that names neither framework holds no network. */
    private static boolean mayHoldNetwork(Path path) throws IOException {
        String text = new String(Files.readAllBytes(path), StandardCharsets.ISO_8859_1);
        return text.contains("torch") || text.contains("keras") || text.contains("tensorflow");
    }
}
