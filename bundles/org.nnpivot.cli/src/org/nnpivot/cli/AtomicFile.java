// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;

/** Writes files so that nobody ever sees half of one. */
final class AtomicFile {

    private AtomicFile() {}

    /** Writes text as UTF-8. */
    static void write(Path file, String text) throws IOException {
        write(file, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Whether writing there replaces nothing: a device or a pipe, such as {@code /dev/stdout}. */
    static boolean isStream(Path file) {
        return Files.exists(file) && !Files.isRegularFile(file) && !Files.isDirectory(file);
    }

    /**
     * Writes beside the file first and moves the result into its place. A link stays, and the file that it names is replaced; a
     * device or a pipe stays as well, and takes the bytes.
     *
     * @throws FileSystemException that names this file and the reason, where it can't be written
     */
    static void write(Path file, byte[] bytes) throws IOException {
        try {
            if (Files.isDirectory(file)) {
                throw new FileSystemException(file.toString(), null, "is a folder");
            }
            if (isStream(file)) {
                Files.write(file, bytes);
            } else {
                replace(Files.exists(file) ? file.toRealPath() : file.toAbsolutePath(), bytes);
            }
        } catch (IOException failure) {
            throw new FileSystemException(file.toString(), null, Failures.reason(failure));
        }
    }

    private static void replace(Path file, byte[] bytes) throws IOException {
        Path folder = file.getParent();
        Files.createDirectories(folder);
        // Not createTempFile, whose files nobody else may read.
        Path draft = folder.resolve("." + file.getFileName() + "." + UUID.randomUUID() + ".tmp");
        try {
            Files.write(draft, bytes);
            Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(draft);
        }
    }
}
