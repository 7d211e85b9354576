// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.nnpivot.diagnostics.EngineFinding;
import org.nnpivot.diagnostics.Findings;
import org.nnpivot.diagnostics.SourceRange;
import org.nnpivot.engine.MigratedFile;
import org.nnpivot.engine.MigrationResult;
import org.nnpivot.operators.Framework;

/** Where migrated files go, and whether they may be written there. */
final class OutputFiles {

    private final Path file;
    private final Path folder;
    private final Framework target;
    private final boolean force;
    private final Map<Path, Path> written = new HashMap<>();

    /**
     * @param file the only one; {@code null} for files beside their sources or in a folder
     * @param folder keeps the tree of the sources; {@code null} for files beside their sources
     * @param force replaces files that exist
     */
    OutputFiles(Path file, Path folder, Framework target, boolean force) {
        this.file = file;
        this.folder = folder;
        this.target = target;
        this.force = force;
    }

    /** Where the result of a source goes. */
    Path destination(SourceFiles.SourceFile source) {
        if (file != null) {
            return file;
        }
        String name = MigratedFile.name(source.path().getFileName().toString(), target);
        if (folder == null) {
            return source.path().resolveSibling(name);
        }
        return folder.resolve(source.root().toAbsolutePath().relativize(source.path().toAbsolutePath())).resolveSibling(name);
    }

    /** Writes a result; where that is not possible, the findings say why. */
    boolean write(SourceFiles.SourceFile source, MigrationResult result, boolean asUtf8, Findings findings) {
        Path destination = destination(source);
        SourceRange range = SourceRange.beginningOf(source.path().toString());
        Path other = written.putIfAbsent(destination.toAbsolutePath().normalize(), source.path());
        if (other != null) {
            findings.add(EngineFinding.SAME_OUTPUT, range, destination, other);
            return false;
        }
        if (Files.exists(destination) && !AtomicFile.isStream(destination) && !force) {
            findings.add(EngineFinding.FILE_EXISTS, range, destination, "it exists, and --force is not given");
            return false;
        }
        String text = result.text().orElseThrow();
        try {
            AtomicFile.write(destination, MigratedFile.bytes(result.source(), text, asUtf8));
            return true;
        } catch (IOException failure) {
            findings.add(EngineFinding.UNWRITABLE_FILE, range, destination, Failures.reason(failure));
        }
        return false;
    }
}
