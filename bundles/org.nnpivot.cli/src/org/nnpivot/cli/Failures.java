// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;

/** Says in words why a file could not be read or written. */
final class Failures {

    private Failures() {}

    /** The reason, without the file's name. */
    static String reason(IOException failure) {
        return switch (failure) {
            case AccessDeniedException denied -> "permission denied";
            case NoSuchFileException missing -> "no such file or folder";
            case NotDirectoryException file -> "not a folder";
            case FileAlreadyExistsException file -> file.getFile() + " is no folder";
            case FileSystemException other when other.getReason() != null -> other.getReason();
            default -> failure.getMessage() == null ? failure.getClass().getSimpleName() : failure.getMessage();
        };
    }
}
