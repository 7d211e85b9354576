// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.nnpivot.diagnostics.EngineFinding;
import org.nnpivot.diagnostics.Findings;
import org.nnpivot.diagnostics.SourceRange;
import org.nnpivot.engine.MigrationResult;
import org.nnpivot.python.SourceText;

/** The files that a command works on: files as they are named, and of folders the Python files that may hold a network. */
final class SourceFiles {

    private SourceFiles() {}

    /**
     * A file to work on.
     *
     * @param path the file
     * @param root the folder it was found in, or its parent: what {@code --out-dir} keeps the tree below of
     * @param named the user named this very file; one that was found in a folder is passed over when it holds no network
     */
    record SourceFile(Path path, Path root, boolean named) {

        /** Whether nothing is said of a file: it was found in a folder and holds no network to migrate. */
        boolean isPassedOver(MigrationResult result) {
            return !named && result.holdsNothingToMigrate();
        }

        /** Decodes the file; empty, with a finding, when it can't be read or is no text. */
        Optional<SourceText> read(Findings findings) {
            try {
                return SourceText.decode(path.toString(), Files.readAllBytes(path), findings);
            } catch (IOException failure) {
                findings.add(EngineFinding.UNREADABLE_FILE, SourceRange.beginningOf(path.toString()), Failures.reason(failure));
                return Optional.empty();
            }
        }
    }

    /**
     * All files in a stable order.
     *
     * @throws NoSuchFileException where a source does not exist
     */
    static List<SourceFile> find(List<Path> sources) throws IOException {
        List<SourceFile> files = new ArrayList<>();
        for (Path source : sources) {
            // The path without any name would be the current folder, which nobody has named.
            if (source.toString().isEmpty() || !Files.exists(source)) {
                throw new NoSuchFileException(source.toString());
            }
            if (Files.isDirectory(source)) {
                files.addAll(in(source));
            } else {
                files.add(new SourceFile(source, source.toAbsolutePath().getParent(), true));
            }
        }
        return files;
    }

    private static List<SourceFile> in(Path folder) throws IOException {
        List<SourceFile> files = new ArrayList<>();
        // The folder may be named by a link, which a walk does not follow.
        Path real = folder.toRealPath();
        Files.walkFileTree(real, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (file.toString().endsWith(".py") && Files.isRegularFile(file) && mayHoldNetwork(file)) {
                    files.add(found(file));
                }
                return FileVisitResult.CONTINUE;
            }

            /** What can't be looked at is said when it is read. */
            @Override
            public FileVisitResult visitFileFailed(Path file, IOException failure) {
                files.add(found(file));
                return FileVisitResult.CONTINUE;
            }

            private SourceFile found(Path file) {
                return new SourceFile(folder.resolve(real.relativize(file)), folder, false);
            }
        });
        files.sort(Comparator.comparing(SourceFile::path));
        return files;
    }

    /** A look at the text without parsing it: a file that names neither framework holds no network. */
    private static boolean mayHoldNetwork(Path path) {
        try {
            String text = new String(Files.readAllBytes(path), StandardCharsets.ISO_8859_1);
            return text.contains("torch") || text.contains("keras") || text.contains("tensorflow");
        } catch (IOException unreadable) {
            // Said when it is read for good.
            return true;
        }
    }
}
