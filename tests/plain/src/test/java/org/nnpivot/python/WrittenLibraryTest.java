// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.python;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.nnpivot.diagnostics.Findings;
import org.nnpivot.model.python.Module;

/** Written and read again, each file of the standard library (its own tests left out) is the same model */
class WrittenLibraryTest {

    private static final int LEAST_FILES = 300;
    private int files;

    @Test
    void writingLosesNothing() throws IOException {
        Path library = library();
        try (var all = Files.walk(library)) {
            all.filter(WrittenLibraryTest::isLibraryCode).sorted().forEach(this::check);
        }
        assertTrue(files >= LEAST_FILES, () -> "only " + files + " files written");
    }

    private static Path library() throws IOException {
        Process python = PythonInterpreter.start("standard_library.py");
        try (var output = PythonInterpreter.output(python)) {
            return Path.of(output.readLine());
        }
    }

    private static boolean isLibraryCode(Path file) {
        String path = file.toString();
        return path.endsWith(".py") && !path.contains("-packages") && !path.contains("/test") && !path.contains("lib2to3");
    }

    private void check(Path file) {
        Findings findings = new Findings();
        Optional<Module> module = bytes(file, findings).flatMap(source -> new PythonReader().read(source, findings));
        if (module.isEmpty()) {
            return;
        }
        files++;
        SourceText written = SourceText.of(file.toString(), new PythonWriter().module(module.get()));
        Optional<Module> again = new PythonReader().read(written, findings);
        assertEquals(List.of(), findings.all());
        assertEquals(ModelDump.structure(module.get()), ModelDump.structure(again.orElseThrow()), file::toString);
    }

    private static Optional<SourceText> bytes(Path file, Findings findings) {
        try {
            return SourceText.decode(file.toString(), Files.readAllBytes(file), findings);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
