// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.equivalence;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The Python side of the proof, unpacked into a folder of its own that goes away again. */
final class PythonScripts implements AutoCloseable {

    static final String WORKER = "nnpivot_worker.py";
    static final List<String> FILES = List.of(WORKER, "nnpivot/__init__.py", "nnpivot/commands.py",
            "nnpivot/exchange.py", "nnpivot/formulas.py", "nnpivot/inputs.py", "nnpivot/interpretation.py",
            "nnpivot/interpreter/__init__.py", "nnpivot/interpreter/arrangement.py", "nnpivot/interpreter/elementwise.py",
            "nnpivot/interpreter/expressions.py", "nnpivot/interpreter/layers.py", "nnpivot/interpreter/operators.py",
            "nnpivot/interpreter/program.py", "nnpivot/interpreter/recurrent.py", "nnpivot/interpreter/reductions.py",
            "nnpivot/interpreter/spatial.py", "nnpivot/keras_convolution.py", "nnpivot/keras_network.py", "nnpivot/keras_pooling.py",
            "nnpivot/measures.py",
            "nnpivot/modules.py", "nnpivot/plan.py", "nnpivot/source.py", "nnpivot/target.py",
            "nnpivot/torch_network.py", "nnpivot/weights.py");

    private final Path folder;

    PythonScripts() throws IOException {
        folder = Files.createTempDirectory("nnpivot-proof");
        for (String file : FILES) {
            unpack(file);
        }
    }

    private void unpack(String file) throws IOException {
        try (InputStream content = PythonScripts.class.getResourceAsStream("python/" + file)) {
            if (content == null) {
                throw new IOException("the bundle lacks its script " + file);
            }
            Path target = folder.resolve(file);
            Files.createDirectories(target.getParent());
            Files.copy(content, target);
        }
    }

    Path worker() {
        return folder.resolve(WORKER);
    }

    /** A new empty folder for files that the processes exchange, gone with the scripts at the latest. */
    Path newFolder() throws IOException {
        return Files.createTempDirectory(folder, "exchange");
    }

    static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    @Override
    public void close() {
        try {
            delete(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
