// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.operators.language.compile;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.nnpivot.operators.CatalogueFile;

/** The build's entry: compiles a folder of declarations into the file that the engine loads. */
public final class CatalogueCompilerMain {

    private CatalogueCompilerMain() {}

    /**
     * Compiles; arguments are the folder of the {@code .nnop} files and the file to write. Nothing is written when a declaration is
     * wrong.
     *
     * @throws IOException when the file can't be written
     * @throws IllegalArgumentException when a declaration is wrong; each problem is said on standard error
     */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 2) {
            throw new IllegalArgumentException("arguments: FOLDER OUTPUT");
        }
        Compilation compilation = CatalogueCompiler.compileFolder(Path.of(arguments[0]));
        compilation.problems().forEach(System.err::println);
        if (!compilation.problems().isEmpty()) {
            throw new IllegalArgumentException(compilation.problems().size() + " errors in the operator catalogue");
        }
        write(compilation, Path.of(arguments[1]));
        System.out.println(compilation.operators().size() + " operators compiled");
    }

    private static void write(Compilation compilation, Path file) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        try (OutputStream out = Files.newOutputStream(file)) {
            CatalogueFile.save(compilation.operators(), out);
        }
    }
}
